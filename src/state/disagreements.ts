import type { Claim, Dataset, Source } from '../model/dataset.ts';
import { asKnownBefore, buildPublishedBefore, claimsAgainst } from '../model/known.ts';
import type { ClaimField, KnownEvent } from '../model/known.ts';
import type { FoundText, Text } from '../model/text.ts';
import { parseEdtf } from '../time/edtf.ts';
import { fieldWords } from './claim-words.ts';
import type { Speaker } from './speaker.ts';

/** One field of one event on which sources differ. */
export interface Disagreement {
  readonly event: KnownEvent;
  readonly field: ClaimField;
  /** What the event is told with; undefined for wordings, of which none is told. */
  readonly told: Text | undefined;
  /** Who says otherwise, in the order of the event's claims; at least one. */
  readonly others: readonly Dissent[];
}

/** What one claim says otherwise. */
export interface Dissent {
  readonly claim: Claim;
  /** Undefined where the dataset names a source it does not have. */
  readonly source: Source | undefined;
  readonly asserted: Text;
}

/**
 * Every field on which sources disagree about an event as it was told before an instant; events in the order
 * of time, the fields of each in the order of `CLAIM_FIELDS`.
 * @param knownBefore ms UTC, null for everything
 */
export function listDisagreements(
  dataset: Dataset,
  knownBefore: number | null,
): readonly Disagreement[] {
  const publishedBefore = buildPublishedBefore(dataset.sources);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const found: { readonly at: number; readonly of: readonly Disagreement[] }[] = [];
  for (const event of dataset.events) {
    if (event.claims.every(({ asserts }) => asserts === undefined)) continue;
    const told = asKnownBefore(event, publishedBefore, knownBefore);
    if (told === undefined || told.disputed.length === 0) continue;
    const disagreements = told.disputed.map((field) => ({
      event: told,
      field,
      told: field === 'wording' ? undefined : told[field],
      others: claimsAgainst(field, event, told, publishedBefore).map((claim) => ({
        claim,
        source: sources.get(claim.source),
        asserted: claim.asserts?.[field] ?? (field === 'status' ? event.status : ''),
      })),
    }));
    found.push({ at: readingTimeOf(told.date), of: disagreements });
  }
  return found.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).flatMap(({ of }) => of);
}

/** Where a date stands in a list, ms UTC: its start, or its last moment where nobody knows when it began. */
function readingTimeOf(date: string): number {
  const { start, end } = parseEdtf(date)?.bounds ?? { start: -Infinity, end: -Infinity };
  return Number.isFinite(start) ? start : end - 1;
}

/** The disagreements under the ids of their events, in their order. */
export function groupByEvent(
  disagreements: readonly Disagreement[],
): ReadonlyMap<string, readonly Disagreement[]> {
  const groups = new Map<string, Disagreement[]>();
  for (const one of disagreements) {
    const group = groups.get(one.event.id);
    if (group) group.push(one);
    else groups.set(one.event.id, [one]);
  }
  return groups;
}

/** Those who say the same of a field in the reader's words. */
export interface DissentGroup {
  readonly value: FoundText;
  readonly others: readonly Dissent[];
}

/** Who says otherwise by what they say, in the order in which the values first appear. */
export function groupByValue(
  { field, others }: Disagreement,
  speaker: Speaker,
): readonly DissentGroup[] {
  const groups = new Map<string, { readonly value: FoundText; readonly others: Dissent[] }>();
  for (const other of others) {
    const value = valueWords(field, other.asserted, speaker);
    if (value === undefined) continue;
    const group = groups.get(value.text) ?? { value, others: [] };
    group.others.push(other);
    groups.set(value.text, group);
  }
  return [...groups.values()];
}

/** A value of a field in the reader's words; undefined where nothing is told. */
export function valueWords(
  field: ClaimField,
  value: Text | undefined,
  speaker: Speaker,
): FoundText | undefined {
  return value === undefined ? undefined : fieldWords(field, { [field]: value }, speaker);
}

/** A line of the list as a table has it: dates in EDTF, the rest in the reader's words; empty where unknown. */
export interface DisagreementLine {
  readonly event: string;
  readonly date: string;
  readonly field: ClaimField;
  readonly told: string;
  readonly asserted: string;
  readonly source: string;
  readonly publisher: string;
  readonly published: string;
  readonly locator: string;
  readonly url: string;
}

/** One line for every claim that says otherwise. */
export function disagreementLines(
  disagreements: readonly Disagreement[],
  speaker: Speaker,
): readonly DisagreementLine[] {
  return disagreements.flatMap(({ event, field, told, others }) =>
    others.map(({ claim, source, asserted }) => ({
      event: speaker.text(event.title).text,
      date: event.date,
      field,
      told: valueWords(field, told, speaker)?.text ?? '',
      asserted: valueWords(field, asserted, speaker)?.text ?? '',
      source: speaker.source(claim.source).text,
      publisher: speaker.text(source?.publisher).text,
      published: source?.published ?? '',
      locator: speaker.text(claim.locator).text,
      url: source?.url ?? '',
    })),
  );
}
