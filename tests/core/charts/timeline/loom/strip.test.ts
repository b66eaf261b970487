import { describe, expect, it } from 'vitest';
import { leadSides, layoutFlags } from '../../../../../src/core/charts/timeline/loom/loom-flags.ts';
import { partEvents } from '../../../../../src/core/charts/timeline/loom/points.ts';
import { prepareStrip } from '../../../../../src/core/charts/timeline/folding/prepare-strip.ts';
import { placeWords, RULE_ID } from '../../../../../src/core/charts/timeline/loom/strip.ts';
import { stretchesOf } from '../../../../../src/core/charts/timeline/loom/stretch-names.ts';
import { stretchesFor } from '../../../../../src/core/time/ticks.ts';
import { answered, loomInput } from '../../../../fixtures/boxes.ts';

const PART = { initiator: 'a', recipient: 'b' } as const;
/** Twelve days in a row at the end of the span, led by a and b in turns. */
const EVENTS = Array.from({ length: 12 }, (_, i) =>
  answered({
    id: `e${String(i).padStart(2, '0')}`,
    edtf: `2025-04-${String(19 + i).padStart(2, '0')}`,
    title: 'Eight words that say what took place here',
    participants: (['initiator', 'recipient'] as const).map((role) => ({
      actor: (i % 2 === 0) === (role === 'initiator') ? PART.initiator : PART.recipient,
      role,
    })),
  }),
);
const KNOWN = { before: Date.parse('2025-04-25'), words: 'as known on 24 April' };
const input = loomInput(EVENTS, { known: KNOWN });
const { points } = partEvents(EVENTS, 60 * 86_400_000, null);

describe('the words of a strip', () => {
  it('stand on the side of the row that leads, and the known-on rule above', () => {
    const xs = points.map((_, i) => 200 + i * 40);
    const flags = layoutFlags(points, xs, 405, input.rows.rows, input, leadSides(input));
    const { sides, above } = placeWords(flags, { from: 0, to: 1000 }, 40);
    const [first, second] = ['e00', 'e01'].map((id) => sides.get(id));
    expect(new Set([first, second])).toEqual(new Set(['above', 'below']));
    for (const [i, { id }] of EVENTS.entries())
      expect(sides.get(id)).toBe(i % 2 === 0 ? first : second);
    expect(above.places.has(RULE_ID)).toBe(true);
  });

  it('get room at the end where events crowd there', () => {
    const groups = stretchesOf(points, stretchesFor(900 / (60 * 86_400_000)), input);
    const strip = prepareStrip({
      columns: { points, groups, rule: null, roomOf: () => 14, isTrue: false },
      needPx: 300,
      plot: { from: 120, to: 1000 },
      frame: { from: 0, to: 1000 },
      span: input.span,
      flagsAt: ({ xs }) => layoutFlags(points, xs, null, input.rows.rows, input, leadSides(input)),
    })(8);
    expect(strip.above.left.length + strip.below.left.length).toBe(0);
    expect(strip.columns.xs.at(-1)).toBeLessThan(950);
  });
});

describe('leadSides', () => {
  it('leaves what nobody leads to either side', () => {
    const talks = answered({ id: 't', participants: [{ actor: 'a', role: 'participant' }] });
    expect(leadSides(loomInput([...EVENTS, talks]))('t')).toBeNull();
  });
});
