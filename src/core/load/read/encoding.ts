import type { Problem } from '../../model/problem.ts';
import type { ByteSource } from './read.ts';

type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'windows-1256';

const encoder = new TextEncoder();

/**
 * The same text in UTF-8, whatever it was in: told by its mark, by the zeros of UTF-16 or, where it is no
 * UTF-8, by the letters that are frequent in it. UTF-8 passes as it is, faults and all.
 * @param problems is told of an encoding that was guessed
 */
export function inUtf8(bytes: ByteSource, problems: Problem[]): ByteSource {
  const { name, totalBytes, chunks } = bytes;
  return { name, totalBytes, chunks: recoded(chunks, problems) };
}

async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  problems: Problem[],
): AsyncGenerator<Uint8Array> {
  let encoding: Encoding | 'utf-8' | undefined;
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array();
  let isFirst = true;
  const decide = (part: Uint8Array): void => {
    encoding = isFirst ? wideEncoding(part) : undefined;
    if (encoding === undefined && !isAscii(part)) {
      const isMostly = !isValid(part) && isMostlyUtf8(part);
      encoding = isMostly || isValid(part) ? 'utf-8' : narrowEncoding(part);
      if (isMostly) decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      if (isMostly)
        problems.push({ code: 'read.bytes', severity: 'warning', path: [], params: {} });
      if (encoding !== 'utf-8') {
        problems.push({
          code: 'read.guessed',
          severity: 'warning',
          path: [],
          params: { encoding },
        });
      }
    }
    if (encoding !== undefined && encoding !== 'utf-8') decoder = new TextDecoder(encoding);
  };
  for await (const chunk of chunks) {
    let part = held.length === 0 ? chunk : joined(held, chunk);
    held = new Uint8Array();
    if (encoding === undefined) {
      const [body, tail] = cutBeforeHigh(part);
      const waits = tail.length < 4 && isAscii(body) && !wideEncoding(part);
      if (waits) [part, held] = [body, tail];
      else decide(part);
      isFirst = false;
    }
    if (part.length > 0) yield decoder ? recode(decoder, part) : part;
  }
  if (held.length > 0) {
    decide(held);
    yield decoder ? recode(decoder, held) : held;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

function recode(decoder: TextDecoder, part: Uint8Array): Uint8Array {
  return encoder.encode(decoder.decode(part, { stream: true }));
}

/** A letter that began at the very end is looked at with what follows. */
function cutBeforeHigh(part: Uint8Array): [Uint8Array, Uint8Array] {
  let end = part.length;
  while (end > 0 && (part[end - 1] ?? 0) >= 0x80) end -= 1;
  return [part.subarray(0, end), part.slice(end)];
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function wideEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const few = head.subarray(0, 1024);
  let [even, odd] = [0, 0];
  few.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > few.length / 8 && even === 0) return 'utf-16le';
  return even > few.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

function isAscii(part: Uint8Array): boolean {
  return part.every((byte) => byte < 0x80);
}

function isValid(part: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether far more letters beyond ASCII are right than wrong: a stray byte makes no other encoding. */
function isMostlyUtf8(part: Uint8Array): boolean {
  const text = new TextDecoder().decode(part);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return right > wrong * 4;
}

const ALEF = 0xc7;
const LAM = 0xe1;

/**
 * In Arabic (1256) a quarter of the letters are alef and lam, and nearly none lies above 0xF0; in Russian
 * (1251) a third does. Letters that stand alone among Latin ones are Western European (1252).
 */
function narrowEncoding(part: Uint8Array): Encoding {
  let [high, alone, arabic, russian] = [0, 0, 0, 0];
  part.forEach((byte, i) => {
    if (byte < 0xc0) return;
    high += 1;
    if (standsAlone(part[i - 1], part[i + 1])) alone += 1;
    if (byte === ALEF || byte === LAM) arabic += 1;
    if (byte >= 0xf0) russian += 1;
  });
  if (alone * 2 > high) return 'windows-1252';
  return arabic > russian ? 'windows-1256' : 'windows-1251';
}

/** Beside Latin letters, and beside no other that is high. */
function standsAlone(before = 0, after = 0): boolean {
  if (before >= 0xc0 || after >= 0xc0) return false;
  return isLatin(before) || isLatin(after);
}

function isLatin(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
