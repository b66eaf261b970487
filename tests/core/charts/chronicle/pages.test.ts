import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitChronicle } from '../../../../src/core/charts/chronicle/pages.ts';
import type { ChronicleLayout, EventRow } from '../../../../src/core/charts/chronicle/layout.ts';
import { drawn } from './draw.ts';

const { layout } = drawn();
const idsOf = (rows: typeof layout.rows): string[] =>
  rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));

/** Page after page, until nothing is left. */
function breakPages(whole: ChronicleLayout, heightPx: number): readonly ChronicleLayout[] {
  const pages: ChronicleLayout[] = [];
  let rest: ChronicleLayout | undefined = whole;
  while (rest) {
    const [page, left]: ReturnType<typeof splitChronicle> = splitChronicle(rest, heightPx);
    if (!page) throw new Error('an event is taller than a page');
    pages.push(page);
    rest = left;
  }
  return pages;
}

describe('the pages of the chronicle', () => {
  it('hold every event once and in order, and are no taller than they may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 2500 }), (heightPx) => {
        const pages = breakPages(layout, heightPx);
        expect(pages.flatMap(({ rows }) => idsOf(rows))).toEqual(idsOf(layout.rows));
        for (const { height, headHeight } of pages) {
          expect(height + headHeight).toBeLessThanOrEqual(heightPx);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('end between days where a day fits', () => {
    for (const { rows } of breakPages(layout, 700).slice(1)) {
      const first = rows.find((row): row is EventRow => row.kind === 'event');
      expect(first?.isNewDay).toBe(true);
    }
  });

  it('begin with the head of a section that goes on, and end with none', () => {
    const pages = breakPages(layout, 700);
    for (const { rows } of pages.slice(1)) expect(rows[0]?.kind).toBe('section');
    expect(pages.some(({ rows: [first] }) => first?.kind === 'section' && first.isContinued)).toBe(
      true,
    );
    for (const { rows } of pages) expect(rows.at(-1)?.kind).toBe('event');
  });

  it('begin with that head also where a note comes before the first event', () => {
    const whole = drawn().layout;
    const [page] = splitChronicle(whole, 700);
    const before = new Set(idsOf(page?.rows ?? []));
    const next = whole.rows.find(
      (row): row is EventRow => row.kind === 'event' && !before.has(row.event.id),
    )!;
    const at = { start: next.event.at, end: next.event.at };
    const note = { kind: 'note', index: 0, ...at, event: next.event.id, words: 'Here' } as const;
    const [, rest] = splitChronicle(drawn({ annotations: [note] }).layout, 700);
    expect(rest?.rows.slice(0, 3).map(({ kind }) => kind)).toEqual(['section', 'note', 'event']);
    expect(rest?.rows[0]).toMatchObject({ isContinued: true });
  });

  it('are one where all fits', () => {
    expect(splitChronicle(layout, 1e6)).toEqual([layout, undefined]);
  });

  it('begin elsewhere where not even the first event has room', () => {
    expect(splitChronicle(layout, layout.headHeight + 40)).toEqual([undefined, layout]);
  });
});
