import type { Dataset } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import { checkEvents } from './events.ts';
import { isJsonObject, jsonType } from './json-type.ts';
import { positionsIn } from './position.ts';
import { checkReferences } from './references.ts';
import { scanJson, type PlacedProblem } from './scan.ts';
import { checkShape } from './shape.ts';
import { soundDataset } from './sound.ts';

export interface Loaded {
  /** Undefined where any problem is an error. */
  readonly dataset: Dataset | undefined;
  /** Every problem, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** Finds problems in a parsed value, of whatever shape. */
export type Check = (value: unknown) => readonly Problem[];

/**
 * A dataset from the text of its file, format demarche/1; or everything that is wrong with it, located.
 * @param further what else to look for in a file that is one of ours
 */
export async function loadDataset(file: string, further?: Check): Promise<Loaded> {
  const text = file.replace(/^\uFEFF/, '');
  const parsed = parseJson(text);
  const sound = 'value' in parsed ? soundDataset(parsed.value, text) : undefined;
  if (sound) {
    const doubts = further?.(sound) ?? [];
    if (doubts.length === 0) return { dataset: sound, problems: [] };
    const { locateProblems } = await import('./locate.ts');
    return { dataset: sound, problems: (await locateProblems(text, doubts)).sort(byPosition) };
  }
  const scanned = await scanJson(text);
  if (scanned.some(({ problem }) => problem.code === 'json.too-deep')) {
    return { dataset: undefined, problems: placed(text, scanned) };
  }
  if ('refusal' in parsed) {
    const { findSyntaxProblems } = await import('./locate.ts');
    return { dataset: undefined, problems: await findSyntaxProblems(text, parsed.refusal) };
  }
  const { dataset, problems } = checkDataset(parsed.value, further);
  const { locateProblems } = await import('./locate.ts');
  const located = await locateProblems(text, [...placed(text, scanned), ...problems]);
  const failed = located.some((problem) => problem.severity === 'error');
  return { dataset: failed ? undefined : dataset, problems: located.sort(byPosition) };
}

/** The same for a value that is parsed already; its problems have paths but no lines. */
export function checkDataset(value: unknown, further?: Check): Loaded {
  if (
    !isJsonObject(value) ||
    (value['format'] !== 'demarche/1' && !Array.isArray(value['events']))
  ) {
    return { dataset: undefined, problems: [notOurs(value)] };
  }
  const { dataset, problems: shape } = checkShape(value);
  const problems = [...shape, ...checkReferences(value), ...checkEvents(value)];
  problems.push(...(further?.(value) ?? []));
  const failed = problems.some((problem) => problem.severity === 'error');
  return { dataset: failed ? undefined : dataset, problems };
}

function parseJson(text: string): { readonly value: unknown } | { readonly refusal: unknown } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (refusal) {
    return { refusal };
  }
}

function placed(text: string, found: readonly PlacedProblem[]): Problem[] {
  if (found.length === 0) return [];
  const position = positionsIn(text);
  return found.map(({ problem, offset }) => ({ ...problem, ...position(offset) }));
}

function notOurs(value: unknown): Problem {
  const format = isJsonObject(value) ? value['format'] : undefined;
  const found = isJsonObject(value) ? (format ?? '') : jsonType(value);
  const path = format === undefined ? [] : ['format'];
  const shown = typeof found === 'string' ? found : jsonType(found);
  return { code: 'format.unknown', severity: 'error', path, params: { found: shown } };
}

function byPosition(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
