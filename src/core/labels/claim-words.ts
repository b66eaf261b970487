import type { Assertion, Claim } from '../model/dataset.ts';
import { CLAIM_FIELDS, DISPUTED_FIELDS, compareValues } from '../model/difference.ts';
import type { ClaimField, Difference } from '../model/difference.ts';
import type { KnownEvent } from '../model/known.ts';
import type { FoundText } from '../model/text.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Labeller } from './labeller.ts';

/** What a claim says of one field, in words. */
export interface AssertedField {
  readonly field: ClaimField;
  readonly value: FoundText;
  /** How it stands to what the event is told with; `wording` where that says nothing of the field. */
  readonly difference: Difference;
  /** It contradicts what the event is told with, or another claim. */
  readonly disputed: boolean;
}

/** The fields a claim gives otherwise than the dataset's event, in the order of `CLAIM_FIELDS`. */
export function assertedFields(
  claim: Claim,
  event: KnownEvent,
  labeller: Labeller,
): readonly AssertedField[] {
  const asserts = claim.asserts ?? {};
  const place = event.claims.indexOf(claim);
  return CLAIM_FIELDS.flatMap((field) => {
    const [said, value] = [asserts[field], fieldWords(field, asserts, labeller)];
    if (said === undefined || value === undefined) return [];
    const told = field === 'wording' ? undefined : event[field];
    const difference = told === undefined ? 'wording' : compareValues(field, said, told);
    const disputed = DISPUTED_FIELDS.some(
      (one) => one === field && event.against[one]?.includes(place) === true,
    );
    return [{ field, value, difference, disputed }];
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
