import type { Movement, MovementCounts, MovementTally } from '../../engine/contract/answer.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import { TONE_STEPS } from '../../model/tone-step.ts';
import { DAY_MS } from '../../time/span.ts';
import { countOf, countSides } from './stacks.ts';

const SIDES = ['cooperation', 'neither', 'conflict'] as const;

/**
 * The counts as a table under a line of headings: a row for each subject and period. Of each number first what is
 * certain, then what is possible; tones are those of the certain events. The last day of a period is in it.
 * @param nameOf an actor's name
 */
export function movementRows(
  { by, edges, series }: Movement,
  nameOf: (id: string) => string,
): readonly (readonly (string | number)[])[] {
  const groups = by === 'class' ? QUAD_CLASSES : TONE_GROUPS;
  const head = [
    ...['of', 'from', 'to', 'events', 'events_possible'],
    ...SIDES.flatMap((side) => [side, `${side}_possible`]),
    ...groups.flatMap((group) => [group, `${group}_possible`]),
    ...['not_held', 'not_held_possible', 'toned', 'tone_sum', 'tone_mean'],
  ];
  const rows = series.flatMap(({ subject, periods }) =>
    periods.map((counts, index) => [
      subject.map(nameOf).join(' – '),
      dayOf(edges[index] ?? 0),
      dayOf((edges[index + 1] ?? 0) - DAY_MS),
      ...bothOf(counts, countOf),
      ...SIDES.flatMap((side) => bothOf(counts, (tally) => countSides(tally, by)[side])),
      ...groups.flatMap((_, group) => bothOf(counts, (tally) => inGroup(tally, group))),
      ...bothOf(counts, ({ unheld }) => unheld.reduce((sum, count) => sum + count, 0)),
      ...tonesOf(counts.certain),
    ]),
  );
  return [head, ...rows];
}

/** Steps from conflict to cooperation, and after them what has no tone. */
const TONE_GROUPS: readonly string[] = [
  ...Array.from({ length: TONE_STEPS }, (_, step) => `tone_step_${String(step - 3)}`),
  'no_tone',
];

function bothOf(
  { certain, possible }: MovementCounts,
  count: (tally: MovementTally) => number,
): readonly [number, number] {
  return [count(certain), count(possible)];
}

function inGroup({ held, unheld }: MovementTally, group: number): number {
  return (held[group] ?? 0) + (unheld[group] ?? 0);
}

/** How many have a tone, its sum, and the mean in whole thousandths. */
function tonesOf({ toned, toneSum }: MovementTally): readonly (number | string)[] {
  return [toned, toneSum / 1e6, toned === 0 ? '' : Math.round(toneSum / toned / 1000) / 1000];
}

/** A day of the proleptic Gregorian calendar; beyond four digits with a sign and six, as ISO 8601 has it. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, -14);
}
