import fc from 'fast-check';
import { movementPicture } from '../../../../src/core/charts/movement/picture.ts';
import type { MovementPicture } from '../../../../src/core/charts/movement/picture.ts';
import { buildMovementQuery } from '../../../../src/core/charts/movement/query.ts';
import type {
  Movement,
  MovementCounts,
  MovementTally,
} from '../../../../src/core/engine/contract/answer.ts';
import type { MovementGroups } from '../../../../src/core/engine/contract/question.ts';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import type { Labeller } from '../../../../src/core/labels/labeller.ts';
import type { Span } from '../../../../src/core/time/span.ts';
import { periodEdges } from '../../../../src/core/time/periods.ts';
import { USUAL_MOVEMENT } from '../../../../src/core/view/view.ts';
import type { MovementView } from '../../../../src/core/view/view.ts';
import { days, istanbulDataset, speakerIn } from '../../../fixtures/istanbul.ts';

const SPRING: Span = days('2025-02-01', '2025-05-31');
const engine = openMemoryEngine(istanbulDataset);

/** The counts of the first dataset. */
export async function countsOf(
  change: Partial<MovementView> = {},
  span: Span = SPRING,
): Promise<Movement> {
  const { movement } = await engine.ask({
    ...{ filter: NO_FILTER, span, knownBefore: null, density: [], eventLimit: 0, around: null },
    ...{ bins: null, dyads: { limit: 0, among: null } },
    movement: buildMovementQuery({ ...USUAL_MOVEMENT, ...change }, span, null),
  });
  if (!movement) throw new Error('nothing was counted');
  return movement;
}

export interface PictureChange {
  readonly labeller?: Labeller;
  readonly axis?: 'ltr' | 'rtl';
  readonly widthPx?: number;
  readonly mean?: boolean;
  readonly letters?: number;
  readonly knownBefore?: number | null;
}

const english = await speakerIn('en');

export function pictureOf(
  movement: Movement,
  { labeller = english, axis = 'ltr', mean = false, ...rest }: PictureChange = {},
): MovementPicture {
  const view = { axis, movement: { ...USUAL_MOVEMENT, mean } };
  return movementPicture({
    ...{ movement, labeller, view, widthPx: 900, knownBefore: null },
    ...rest,
  });
}

const tally = (size: number, most: number): fc.Arbitrary<MovementTally> =>
  fc.record({
    held: fc.array(fc.nat({ max: most }), { minLength: size, maxLength: size }),
    unheld: fc.array(fc.nat({ max: most }), { minLength: size, maxLength: size }),
    toned: fc.nat({ max: most }),
    toneSum: fc.constant(0),
  });

const sumOf = (a: MovementTally, b: MovementTally): MovementTally => ({
  held: a.held.map((count, group) => count + (b.held[group] ?? 0)),
  unheld: a.unheld.map((count, group) => count + (b.unheld[group] ?? 0)),
  toned: a.toned + b.toned,
  toneSum: a.toneSum + b.toneSum,
});

const counts = (by: MovementGroups, most: number): fc.Arbitrary<MovementCounts> => {
  const size = by === 'class' ? 6 : 8;
  const nothing = { held: Array<number>(size).fill(0), unheld: Array<number>(size).fill(0) };
  const certain = tally(size, most).map((one) => {
    const all = [...one.held, ...one.unheld].reduce((sum, count) => sum + count, 0);
    const toned = Math.min(one.toned, all);
    return { ...one, toned, toneSum: toned * 2_500_000 };
  });
  const empty = fc.constant({ ...nothing, toned: 0, toneSum: 0 });
  return fc
    .tuple(fc.oneof(certain, empty), fc.oneof(tally(size, Math.ceil(most / 4)), empty))
    .map(([sure, further]) => ({
      certain: sure,
      possible: sumOf(sure, { ...further, toned: 0 }),
    }));
};

/** Few events or many, of one subject or several. */
export const anyMovement: fc.Arbitrary<Movement> = fc
  .tuple(
    fc.constantFrom('class' as const, 'tone' as const),
    fc.constantFrom(1, 2, 400, 250_000),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .chain(([by, most, weeks, subjects]) => {
    const edges = periodEdges(
      { start: SPRING.start, end: SPRING.start + weeks * 7 * 86_400_000 },
      'week',
    );
    const series = fc.record({
      subject: fc.constant(['russia', 'us'] as const),
      whole: counts(by, most),
      periods: fc.array(counts(by, most), {
        minLength: edges.length - 1,
        maxLength: edges.length - 1,
      }),
    });
    return fc
      .array(series, { minLength: subjects, maxLength: subjects })
      .map((all): Movement => ({ by, edges, series: all }));
  });
