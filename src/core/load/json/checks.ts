import { parseEdtf } from '../../time/edtf.ts';
import { parseDuration } from '../../time/duration.ts';

/**
 * Ids stand in addresses and in lists of ids: no white space, no comma, nothing invisible. `__proto__` is
 * refused because ids become keys of plain objects.
 */
export const ID_PATTERN = /^(?!__proto__$)[^\s,\p{Cc}\p{Cf}\p{Cs}]+$/u;

const SIMPLE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const knownTags = new Map<string, boolean>();

/** Whether the text is a BCP-47 tag that `Intl` takes, its language in two or three letters. */
export function isLanguageTag(text: string): boolean {
  let known = knownTags.get(text);
  if (known === undefined) {
    known = SIMPLE_TAG.test(text) && isCanonicalizable(text);
    if (knownTags.size < 1000) knownTags.set(text, known);
  }
  return known;
}

function isCanonicalizable(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

/** Whether the text is an interval whose two ends can be read, the second over before the first begins. */
export function isReversed(text: string): boolean {
  const [start = '', end = '', ...more] = text.split('/');
  if (more.length > 0) return false;
  const from = parseEdtf(`${start}/..`)?.bounds.start;
  const to = parseEdtf(`../${end}`)?.bounds.end;
  return from !== undefined && to !== undefined && to <= from;
}

export function isDuration(text: string): boolean {
  return parseDuration(text) !== undefined;
}

/** Whether the text is an absolute `http:` or `https:` address. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
