import { parseDuration } from '../time/duration.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { EdtfDate, EdtfEnd, EdtfPoint } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import { STATUSES } from './dataset.ts';
import type { Status } from './dataset.ts';
import { foldText } from './fold.ts';
import type { Text } from './text.ts';

/** A field on which claims can differ. */
export const CLAIM_FIELDS = ['date', 'status', 'place', 'duration', 'title', 'wording'] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** Those of them on which claims can contradict each other. */
export const DISPUTED_FIELDS = ['date', 'status', 'place', 'duration'] as const;
export type DisputedField = (typeof DISPUTED_FIELDS)[number];

/**
 * How what a claim says stands to what another says, both taken as all that they leave possible:
 *
 * - `same`: the same possibilities
 * - `narrower`: only some of the other's, so it is more precise
 * - `wider`: all of the other's and more, so it is less precise
 * - `overlapping`: some in common
 * - `wording`: other words, of which nobody can compute what they leave possible
 * - `contradiction`: nothing in common; the only one that is a disagreement
 */
export type Difference =
  'same' | 'narrower' | 'wider' | 'overlapping' | 'wording' | 'contradiction';

/**
 * Compares two values of one field. Everything that says where sources disagree, or that one is only less
 * precise, follows this function.
 *
 * - Dates are the days they can mean: `2025-04-08` and `[..2025-04-09]` have the 8th in common. A `~` lets in a
 *   unit more at each end. Two intervals also contradict each other where both say a beginning, or both an end,
 *   and those have nothing in common.
 * - Durations are lengths: `>PT6H` is anything above six hours, `~PT6H` six give or take a tenth, `<~PT6H` the last
 *   tenth below it; a length without a sign is right to half a minute (with seconds, to half a second).
 * - A status is itself, but `hypothetical` leaves everything possible. What comes first in time is not for here.
 * - A place is its parts between commas; one whose parts all stand in the other holds it.
 * - Titles and wordings are words: they differ, and never contradict.
 *
 * Texts are compared in the languages that both have; a bare string may be in any. What cannot be read, or has no
 * language in common, differs in wording.
 *
 * @returns how `value` stands to `other`: symmetric, but that `narrower` and `wider` change places
 */
export function compareValues(field: ClaimField, value: Text, other: Text): Difference {
  switch (field) {
    case 'date':
      return compareRead(value, other, parseEdtf, compareDates);
    case 'duration':
      return compareRead(value, other, readLength, compareSpans);
    case 'status':
      return compareRead(value, other, readStatus, compareStatuses);
    case 'place':
      return compareTexts(value, other, comparePlaces) ?? 'wording';
    case 'title':
    case 'wording':
      return compareTexts(value, other, (a, b) => (a === b ? 'same' : 'wording')) ?? 'wording';
  }
}

function compareRead<T>(
  value: Text,
  other: Text,
  read: (text: string) => T | undefined,
  compare: (value: T, other: T) => Difference,
): Difference {
  if (typeof value !== 'string' || typeof other !== 'string') return 'wording';
  if (value === other) return 'same';
  const [one, two] = [read(value), read(other)];
  return one === undefined || two === undefined ? 'wording' : compare(one, two);
}

function compareDates(value: EdtfDate, other: EdtfDate): Difference {
  const areApart = (one: EdtfEnd | undefined, two: EdtfEnd | undefined): boolean =>
    typeof one === 'object' &&
    typeof two === 'object' &&
    compareSpans([possible(one)], [possible(two)]) === 'contradiction';
  if (areApart(value.start, other.start) || areApart(value.end, other.end)) return 'contradiction';
  return compareSpans(daysOf(value), daysOf(other));
}

/** Where the date can lie: apart, in order of time. */
function daysOf({ shape, bounds, points, start, end }: EdtfDate): Span[] {
  if (shape !== 'interval') return joinSpans(points.map(possible));
  const from = typeof start === 'object' ? possible(start).start : bounds.start;
  const to = typeof end === 'object' ? possible(end).end : bounds.end;
  return [{ start: from, end: to }];
}

function possible({ bounds, approximate }: EdtfPoint): Span {
  const more = approximate ? bounds.end - bounds.start : 0;
  return Number.isFinite(more) ? { start: bounds.start - more, end: bounds.end + more } : bounds;
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else if (span.end > last.end) joined.splice(-1, 1, { start: last.start, end: span.end });
  }
  return joined;
}

/** Each a set of numbers, as stretches that are apart and not empty. */
function compareSpans(value: readonly Span[], other: readonly Span[]): Difference {
  const common = value.some((one) =>
    other.some((two) => one.start < two.end && two.start < one.end),
  );
  if (!common) return 'contradiction';
  const isIn = (inner: readonly Span[], outer: readonly Span[]): boolean =>
    inner.every((one) => outer.some((two) => two.start <= one.start && one.end <= two.end));
  const [isNarrow, isWide] = [isIn(value, other), isIn(other, value)];
  if (isNarrow && isWide) return 'same';
  return isNarrow ? 'narrower' : isWide ? 'wider' : 'overlapping';
}

/** How long it can have been, in ms. */
function readLength(text: string): Span[] | undefined {
  const duration = parseDuration(text);
  if (duration === undefined) return undefined;
  const { comparator, parts, ms } = duration;
  const grain = parts.some(({ unit }) => unit === 'seconds') ? 500 : 30_000;
  switch (comparator) {
    case 'exact':
      return [{ start: ms - grain, end: ms + grain }];
    case 'more':
      return [{ start: ms, end: Infinity }];
    case 'at-least':
      return [{ start: ms - grain, end: Infinity }];
    case 'about':
      return [{ start: ms * 0.9 - grain, end: ms * 1.1 + grain }];
    case 'nearly':
      return [{ start: ms * 0.9 - grain, end: ms }];
    case 'less':
      return [{ start: -grain, end: ms }];
  }
}

function readStatus(text: string): Status | undefined {
  return STATUSES.find((status) => status === text);
}

/** They leave every other one possible, the first the second too. */
const OPEN_STATUSES: readonly Status[] = ['unspecified', 'hypothetical'];

function compareStatuses(value: Status, other: Status): Difference {
  if (value === other) return 'same';
  const open = OPEN_STATUSES.find((status) => status === value || status === other);
  if (open === undefined) return 'contradiction';
  return value === open ? 'wider' : 'narrower';
}

/** @returns undefined where the two have no language in common */
function compareTexts(
  value: Text,
  other: Text,
  compare: (value: string, other: string) => Difference,
): Difference | undefined {
  const found = new Set(
    sharedWords(value, other).map(([one, two]) => compare(foldText(one), foldText(two))),
  );
  if (found.has('same')) return 'same';
  if (found.has('narrower') && found.has('wider')) return 'overlapping';
  return (['narrower', 'wider', 'wording', 'contradiction'] as const).find((one) => found.has(one));
}

function sharedWords(value: Text, other: Text): (readonly [string, string])[] {
  if (typeof value === 'string' && typeof other === 'string') return [[value, other]];
  if (typeof value === 'string') return Object.values(other).map((words) => [value, words]);
  if (typeof other === 'string') return Object.values(value).map((words) => [words, other]);
  return Object.entries(value).flatMap(([tag, words]): (readonly [string, string])[] => {
    const there = Object.hasOwn(other, tag) ? other[tag] : undefined;
    return there === undefined ? [] : [[words, there]];
  });
}

function comparePlaces(value: string, other: string): Difference {
  const [one, two] = [partsOf(value), partsOf(other)];
  const isWide = one.every((part) => two.includes(part));
  const isNarrow = two.every((part) => one.includes(part));
  if (isWide && isNarrow) return 'same';
  return isWide ? 'wider' : isNarrow ? 'narrower' : 'contradiction';
}

function partsOf(place: string): string[] {
  return place
    .split(/[,;،؛]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
