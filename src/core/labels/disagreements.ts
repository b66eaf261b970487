import type { Disagreement, Dissent } from '../engine/contract/engine.ts';
import type { DisputedField } from '../model/difference.ts';
import type { FoundText, Text } from '../model/text.ts';
import { fieldWords } from './claim-words.ts';
import type { Labeller } from './labeller.ts';

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
  labeller: Labeller,
): readonly DissentGroup[] {
  const groups = new Map<string, { readonly value: FoundText; readonly others: Dissent[] }>();
  for (const other of others) {
    const value = valueWords(field, other.asserted, labeller);
    if (value === undefined) continue;
    const group = groups.get(value.text) ?? { value, others: [] };
    group.others.push(other);
    groups.set(value.text, group);
  }
  return [...groups.values()];
}

/** A value of a field in the reader's words; undefined where nothing is told. */
export function valueWords(
  field: DisputedField,
  value: Text | undefined,
  labeller: Labeller,
): FoundText | undefined {
  return value === undefined ? undefined : fieldWords(field, { [field]: value }, labeller);
}

/** A line of the list as a table has it: dates in EDTF, the rest in the reader's words; empty where unknown. */
export interface DisagreementLine {
  readonly event: string;
  readonly date: string;
  readonly field: DisputedField;
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
  labeller: Labeller,
): readonly DisagreementLine[] {
  return disagreements.flatMap(({ event, field, told, others }) =>
    others.map(({ claim, source, asserted }) => ({
      event: labeller.text(event.title).text,
      date: event.date,
      field,
      told: valueWords(field, told, labeller)?.text ?? '',
      asserted: valueWords(field, asserted, labeller)?.text ?? '',
      source: labeller.source(claim.source).text,
      publisher: labeller.text(source?.publisher).text,
      published: source?.published ?? '',
      locator: labeller.text(claim.locator).text,
      url: source?.url ?? '',
    })),
  );
}
