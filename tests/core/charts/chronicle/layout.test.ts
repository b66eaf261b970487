import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../../../src/core/charts/chronicle/layout.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { drawn } from './draw.ts';

const eventRows = (picture: ReturnType<typeof drawn>): EventRow[] =>
  picture.layout.rows.filter((row): row is EventRow => row.kind === 'event');

describe('the rows of the chronicle', () => {
  it('stand under one another without gap or overlap, as high together as the layout says', () => {
    for (const widthPx of [358, 720, 1000]) {
      const { rows, height } = drawn({ widthPx }).layout;
      rows.forEach(({ y }, index) => {
        const before = rows[index - 1];
        expect(y).toBeCloseTo(before ? before.y + before.height : 0, 6);
      });
      const last = rows.at(-1);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(height, 6);
    }
  });

  it('say each day once', () => {
    const rows = eventRows(drawn());
    const istanbul = rows.filter(({ date }) => date.join(' ').replace('\u00A0', ' ') === '27 Feb');
    expect(istanbul.map(({ isNewDay }) => isNewDay)).toEqual([true, false, false, false]);
  });

  it('wrap a long title and cut none', () => {
    const title = 'A very long title that goes on and on about everything that was said '.repeat(3);
    const [row] = eventRows(
      drawn({ widthPx: 358 }, [answeredEvent('long', '2025-03-01', { title })]),
    );
    expect(row?.title.length).toBeGreaterThan(3);
    expect(row?.title.join(' ')).toBe(title.trim());
  });

  it('say the year of what began earlier, and not under the head that says it', () => {
    const rows = eventRows(drawn());
    expect(rows[0]?.date.join(' ')).toContain('2025');
    expect(rows.at(-1)?.date.join(' ')).not.toContain('2025');
  });

  it('say the place, the sources and what they differ on', () => {
    const row = eventRows(drawn()).find(({ event }) => event.id === 'darchiev-agrement');
    expect(row?.second).toEqual(['Istanbul · 6 sources differ on date']);
  });

  it('are at most 24 px high for a compact event of one line', () => {
    const many = Array.from({ length: 70 }, (_, i) => answeredEvent(String(i), '2025-03-01'));
    for (const { height } of eventRows(drawn({}, many))) expect(height).toBeLessThanOrEqual(24);
  });
});
