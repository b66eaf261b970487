import type { Assertion, Claim } from '../model/dataset.ts';
import { CLAIM_FIELDS } from '../model/known.ts';
import type { ClaimField, KnownEvent } from '../model/known.ts';
import type { FoundText } from '../model/text.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Labeller } from './labeller.ts';

/** What a claim says of one field, in words. */
export interface AssertedField {
  readonly field: ClaimField;
  readonly value: FoundText;
  /** It is not what the event is told with, and sources disagree on this field. */
  readonly disputed: boolean;
}

/** The fields a claim gives otherwise than the dataset's event, in the order of `CLAIM_FIELDS`. */
export function assertedFields(
  claim: Claim,
  event: KnownEvent,
  labeller: Labeller,
): readonly AssertedField[] {
  const asserts = claim.asserts ?? {};
  return CLAIM_FIELDS.flatMap((field) => {
    const value = fieldWords(field, asserts, labeller);
    if (value === undefined) return [];
    const told = field === 'wording' ? undefined : fieldWords(field, event, labeller);
    const disputed = event.disputed.includes(field) && value.text !== told?.text;
    return [{ field, value, disputed }];
  });
}

/** A field in words; undefined where it is not given. */
export function fieldWords(
  field: ClaimField,
  values: Assertion,
  { locale, text }: Labeller,
): FoundText | undefined {
  const own = (words: string): FoundText => ({ text: words, lang: locale.lang, fallback: false });
  switch (field) {
    case 'date':
      return values.date === undefined ? undefined : own(dateWords(values.date, locale));
    case 'status':
      return values.status === undefined ? undefined : own(locale.t(`status.${values.status}`));
    case 'duration':
      return values.duration === undefined ? undefined : own(locale.duration(values.duration));
    case 'place':
    case 'title':
    case 'wording':
      return values[field] === undefined ? undefined : text(values[field]);
  }
}

/** An EDTF string of the dataset in words; as it is where it cannot be read. */
export function dateWords(edtf: string, locale: Labeller['locale']): string {
  const date = parseEdtf(edtf);
  return date === undefined ? edtf : locale.date(date);
}

/** Each source with what it says, in the order in which sources first appear. */
export function claimsBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    const said = bySource.get(claim.source);
    if (said === undefined) bySource.set(claim.source, [claim]);
    else said.push(claim);
  }
  return bySource;
}
