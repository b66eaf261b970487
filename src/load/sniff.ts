import { delimiterOf } from './table/delimiter.ts';

export type FileFormat = 'json' | 'csv' | 'tsv' | 'parquet' | 'html' | 'binary' | 'unknown';

/** As many bytes as tell a format; fewer do where a file has no more. */
export const HEAD_BYTES = 4096;

const HTML = /^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;

/**
 * What a file holds, told by its first bytes: by content, never by name. `binary` is no text in UTF-8 or
 * UTF-16; `unknown` may be a text of any kind.
 */
export function sniffFormat(head: Uint8Array): FileFormat {
  if (startsWith(head, 'PAR1')) return 'parquet';
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return 'unknown';
  if (head.subarray(0, HEAD_BYTES).includes(0)) return 'binary';
  // Drops a byte order mark.
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<')) return HTML.test(start) ? 'html' : 'unknown';
  const delimiter = delimiterOf(text);
  if (delimiter === null) return 'unknown';
  return delimiter === '\t' ? 'tsv' : 'csv';
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
