const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The same text in memory of its own: a piece cut out of a file's text would keep all of that alive. */
export function ownText(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}
