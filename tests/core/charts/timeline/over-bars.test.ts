import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedAnnotation } from '../../../../src/core/charts/drawing/annotation.ts';
import { labelWords } from '../../../../src/core/charts/timeline/loom/label-words.ts';
import type { LineBox } from '../../../../src/core/charts/timeline/loom/loom-box.ts';
import { layoutOverBars } from '../../../../src/core/charts/timeline/over-bars.ts';
import type { OverBars, OverBarsInput } from '../../../../src/core/charts/timeline/over-bars.ts';
import { answered } from '../../../fixtures/boxes.ts';
import { days } from '../../../fixtures/istanbul.ts';

const SPAN = days('2025-01-01', '2025-12-31');
const WIDTH = 900;
const measuring = { scale: 1, wider: 1 };
const day = (number: number): string =>
  new Date(SPAN.start + number * 86_400_000).toISOString().slice(0, 10);
const eventOn = (at: number, index: number, weight = 1) =>
  answered({
    id: `e${String(index)}`,
    edtf: day(at),
    title: `Event number ${String(index)}`,
    weight,
  });

function over(
  events: OverBarsInput['content']['shown'],
  change: Partial<OverBarsInput> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
): OverBars & { readonly height: number } {
  const input: OverBarsInput = {
    content: {
      shown: events,
      fullWordsOf: ({ id, date }) => labelWords(date.edtf, `Event ${id} of that day`, measuring),
    },
    ...{ pinned: new Set(), annotations: [], known: null, measuring, letters: 1, leading: 1 },
    ...{ mostLevels: 7, isSteady: false, ...change },
  };
  const x = direction === 'ltr' ? 150 : 0;
  const viewport = { span: SPAN, direction, x, width: WIDTH - 150 };
  const { height, boxAt } = layoutOverBars(input, viewport, WIDTH, 40);
  return { height, ...boxAt(600) };
}

const widthOf = ({ date, title }: LineBox): number => labelWords(date, title, measuring).width;

describe('words over bars', () => {
  it('are crossed by no pole and touch no other words', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 24 }), (ats) => {
        const { events } = over(ats.sort((a, b) => a - b).map((at, index) => eventOn(at, index)));
        const boxes = events.map(({ x, flag }) => {
          const [line] = flag!.lines;
          const wide = Math.max(...flag!.lines.map(widthOf));
          const left = line!.align === 'left' ? line!.x : line!.x - wide;
          return { x, left, right: left + wide, top: Math.min(flag!.to, flag!.colouredFrom) };
        });
        for (const one of boxes) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(WIDTH);
          const passing = boxes.filter(({ x, top }) => x !== one.x && top < one.top + 10);
          for (const { x } of passing) expect(x < one.left || x > one.right).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stay for what is pinned where heavier events go without', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => eventOn(180, index, 100 + index));
    const light = eventOn(180, 99, 1);
    const ids = (pinned: string[]): string[] =>
      over([...crowd, light], { pinned: new Set(pinned) }).events.map(({ event }) => event.id);
    expect(ids([])).not.toContain('e99');
    expect(ids(['e99'])).toContain('e99');
  });

  it('are as high whatever is seen where nothing is to move', () => {
    const steady = { isSteady: true, mostLevels: 4 };
    expect(over([], steady).height).toBe(over([eventOn(3, 1), eventOn(4, 2)], steady).height);
  });

  it('mark spans, brackets and notes, mirrored with time', () => {
    const at = (from: number, to: number) => days(day(from), day(to));
    const annotations: readonly PlacedAnnotation[] = [
      { ...{ kind: 'span', index: 0, ...at(30, 60), event: null }, words: 'A span' },
      { ...{ kind: 'bracket', index: 1, ...at(90, 120), event: null }, words: 'A bracket' },
      { ...{ kind: 'note', index: 2, ...at(200, 200), event: null }, words: 'A note' },
    ];
    const boxes = over([], { annotations }).annotations;
    expect(boxes.map(({ kind, lines: [line] }) => [kind, line?.title])).toEqual([
      ['span', 'A span'],
      ['bracket', 'A bracket'],
      ['note', 'A note'],
    ]);
    const mirrored = over([], { annotations }, 'rtl').annotations;
    for (const [index, box] of boxes.entries()) {
      const other = mirrored[index]!;
      if (box.kind === 'note' || other.kind === 'note') continue;
      expect(other.from).toBeCloseTo(WIDTH - box.to, 6);
      expect(box.bottom).toBe(600);
    }
  });

  it('say the known-on day at its rule', () => {
    const known = { before: days(day(100), day(100)).end, words: 'As known then' };
    const { rule } = over([eventOn(100, 1)], { known });
    expect(rule?.line?.title).toBe('As known then');
    expect(over([], { known: { ...known, before: SPAN.end + 1 } }).rule).toBeNull();
  });
});
