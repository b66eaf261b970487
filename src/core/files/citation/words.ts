/**
 * Words on one line: control characters and line breaks become a space, embeddings, overrides and isolates
 * (U+202A … U+202E, U+2066 … U+2069) go, half a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
}

/** An absolute http or https address as a browser writes it; undefined for anything else. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address).href : undefined;
}
