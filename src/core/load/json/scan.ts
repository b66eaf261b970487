import type { JSONVisitor } from 'jsonc-parser';
import type { JsonPath, Problem, ProblemCode } from '../../model/problem.ts';

/** Lists and objects inside each other; a dataset needs eight. */
export const MAX_DEPTH = 100;

/** A problem of the text itself and its offset in UTF-16 units. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly offset: number;
}

/**
 * What `JSON.parse` passes over in silence: fields that stand twice in one object, and nesting beyond
 * {@link MAX_DEPTH}, where it stops. Reads any text once, whether it is JSON or not.
 */
export async function scanJson(text: string): Promise<PlacedProblem[]> {
  const { visit } = await import('jsonc-parser');
  const found: PlacedProblem[] = [];
  const open: Set<string>[] = [];
  const enter = (...[offset, , , , pathOf]: Begin): void => {
    if (open.length === MAX_DEPTH) {
      found.push(placed('json.too-deep', pathOf(), { max: MAX_DEPTH }, offset));
      throw new TooDeep();
    }
    open.push(new Set());
  };
  const leave = (): void => void open.pop();
  try {
    visit(text, {
      onObjectBegin: enter,
      onArrayBegin: enter,
      onObjectEnd: leave,
      onArrayEnd: leave,
      onObjectProperty: (...[field, offset, , , , pathOf]) => {
        const fields = open.at(-1);
        if (fields?.has(field)) {
          found.push(placed('json.duplicate-key', [...pathOf(), field], { field }, offset));
        }
        fields?.add(field);
      },
    });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return found;
}

type Begin = Parameters<NonNullable<JSONVisitor['onObjectBegin']>>;

/** The parser calls itself for each level. */
class TooDeep extends Error {}

function placed(
  code: ProblemCode,
  path: JsonPath,
  params: Problem['params'],
  offset: number,
): PlacedProblem {
  return { problem: { code, severity: 'error', path, params }, offset };
}

/** How many fields the objects in a text have in all, those that stand twice as two. @param text valid JSON */
export function countKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    at = closingQuote(text, at);
    let next = at + 1;
    while (isBlank(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === 0x3a) count += 1;
  }
  return count;
}

/** The offset of the quote that ends a string of valid JSON. */
function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = end - 1;
    while (text.charCodeAt(escapes) === 0x5c) escapes -= 1;
    if ((end - escapes) % 2 === 1) return end;
  }
}

/** What may stand between the parts of JSON. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
