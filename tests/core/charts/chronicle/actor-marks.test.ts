import { describe, expect, it } from 'vitest';
import { actorMarks, peopleIn } from '../../../../src/core/charts/chronicle/actor-marks.ts';
import type { EventRow } from '../../../../src/core/charts/chronicle/layout.ts';
import { takePen } from '../../../../src/core/charts/chronicle/pen.ts';
import type { Mark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import type { Participant } from '../../../../src/core/model/dataset.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { drawn } from './draw.ts';

const palette = paletteOf('light');

/** The marks of the first of some events, over the columns that all of them give. */
function marksOf(...events: (readonly [string, Participant['role']][])[]): readonly Mark[] {
  const answered = events.map((list, index) =>
    answeredEvent(String(index), '2025-03-01', {
      participants: list.map(([actor, role]) => ({ actor, role })),
    }),
  );
  const { layout, words } = drawn({}, answered);
  const row = layout.rows.find((one): one is EventRow => one.kind === 'event');
  if (!row) throw new Error('no row');
  return actorMarks(row, 10, layout, takePen(720, palette, words, layout.style), words);
}

const keysOf = (marks: readonly Mark[]): string[] => marks.map(({ key }) => key);

describe('who does what to whom', () => {
  it('is a dot at who acts, a line, and an arrow at whom it is done to', () => {
    const marks = marksOf([
      ['x', 'initiator'],
      ['y', 'recipient'],
    ]);
    expect(keysOf(marks)).toEqual(['line 0', 'leads x', 'acted-on y']);
  });

  it('is a dot at both ends where nobody leads', () => {
    const marks = marksOf([
      ['x', 'participant'],
      ['y', 'participant'],
    ]);
    expect(marks.filter(({ kind }) => kind === 'circle')).toHaveLength(2);
  });

  it('leaves a gap in the line where it passes a column that takes no part', () => {
    const pair = [
      ['x', 'participant'],
      ['y', 'participant'],
    ] as [string, Participant['role']][];
    const others = [
      ['x', 'participant'],
      ['z', 'participant'],
    ] as [string, Participant['role']][];
    const marks = marksOf(others, pair, pair, pair);
    const lines = marks.filter(({ key }) => key.startsWith('line'));
    expect(lines.length).toBe(keysOf(marks)[0] === 'line 0' && lines.length === 1 ? 1 : 2);
    const [first, second] = lines.map((mark) => (mark.kind === 'rule' ? [mark.x1, mark.x2] : []));
    if (second) expect((second[0] ?? 0) - (first?.[1] ?? 0)).toBe(18);
  });

  it('is a ring without a line at a host, unless the host is the only other party', () => {
    const hosted = marksOf(
      [
        ['x', 'participant'],
        ['y', 'participant'],
        ['z', 'host'],
      ],
      [['z', 'participant']],
    );
    expect(textsOf(hosted).map(({ mark }) => mark.text)).toEqual(['z']);
    const visit = marksOf(
      [
        ['x', 'initiator'],
        ['y', 'host'],
      ],
      [['y', 'participant']],
    );
    expect(keysOf(visit)).toContain('line 0');
  });
});

describe('the people under a dot', () => {
  const { layout, words } = drawn();

  it('are as many as there is room for, and how many more there are', () => {
    expect(peopleIn(['lavrov', 'putin'], 200, layout, words)).toBe('Lavrov, Putin');
    expect(peopleIn(['lavrov', 'putin'], 60, layout, words)).toBe('Lavrov +1');
    expect(peopleIn([], 60, layout, words)).toBe('');
  });

  it('are cut where not even the first fits', () => {
    expect(peopleIn(['lavrov'], 24, layout, words)).toMatch(/^L.*…$/);
  });
});
