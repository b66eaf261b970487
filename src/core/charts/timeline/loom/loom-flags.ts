import { LABEL_GAP_PX } from './label-words.ts';
import type { LabelWords } from './label-words.ts';
import type { LoomInput } from './loom-input.ts';
import type { NotePlace } from './loom-strip.ts';
import type { Point } from './points.ts';
import type { Row } from './rows.ts';
import type { Side, SidedFlag } from './sides.ts';
import { measureName } from './stretch-names.ts';
import { RULE_ID } from './strip.ts';

/** The words of points at their columns, those of the known-on rule and of notes among them, by their x. */
export function layoutFlags(
  points: readonly Point[],
  xs: readonly number[],
  ruleX: number | null,
  rows: readonly Row[],
  input: Pick<LoomInput, 'wordsOf' | 'known' | 'measuring' | 'pinned'>,
  sideOf: LeadSides,
  notes: readonly NotePlace[] = [],
): readonly SidedFlag[] {
  const flags = points.map(({ event }, index) => {
    const { id, weight } = event;
    const heavy = input.pinned.has(id) ? weight + PINNED_WEIGHT : weight;
    const words = input.wordsOf(event, rows);
    return flagOf(id, heavy, xs[index] ?? 0, words, sideOf(id));
  });
  const rule: SidedFlag[] =
    ruleX !== null && input.known
      ? [
          {
            ...{ id: RULE_ID, x: ruleX, weight: Infinity, wants: 'above' },
            width: measureName(input.known.words, input.measuring) * RULE_WIDER + LABEL_GAP_PX,
          },
        ]
      : [];
  const noted = notes.map(({ id, x, words }) => flagOf(id, Infinity, x, words, 'above'));
  return [...flags, ...rule, ...noted].sort((a, b) => a.x - b.x);
}

/** More than any event weighs by itself. */
const PINNED_WEIGHT = 1e9;

/** The words of the rule are set heavier than they are measured. */
const RULE_WIDER = 1.04;

/** Words are measured only where they are looked at: an object with getters. */
function flagOf(
  id: string,
  weight: number,
  x: number,
  words: LabelWords,
  wants: Side | null,
): SidedFlag {
  return {
    id,
    x,
    weight,
    wants,
    width: words.width + LABEL_GAP_PX,
    get folded() {
      const { folded } = words;
      return folded === undefined ? undefined : folded + LABEL_GAP_PX;
    },
  };
}

/** The side that an event's words want; null for either. */
export type LeadSides = (id: string) => Side | null;

/** Where the words of what a row leads stand: above or below the cut that best halves the events by who leads them. */
export function leadSides({
  events,
  rows: { rows, partsOf },
}: Pick<LoomInput, 'events' | 'rows'>): LeadSides {
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const led = new Map<string, number>();
  const counts = rows.map(() => 0);
  for (const { id } of events) {
    const [lead] = partsOf.get(id) ?? [];
    const place = lead?.part === 'leads' ? places.get(lead.row) : undefined;
    if (place === undefined) continue;
    led.set(id, place);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let cut = 0;
  let least = Infinity;
  let above = 0;
  for (const [index, count] of counts.slice(0, -1).entries()) {
    above += count;
    const difference = Math.abs(2 * above - led.size);
    if (difference < least) [least, cut] = [difference, index];
  }
  return (id) => {
    const place = led.get(id);
    if (place === undefined || rows.length < 2) return null;
    return place <= cut ? 'above' : 'below';
  };
}
