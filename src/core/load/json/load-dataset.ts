import type { Problem } from '../../model/problem.ts';
import type { Check, Loaded } from './check-dataset.ts';
import { positionsIn } from './position.ts';
import { scanJson, type PlacedProblem } from './scan.ts';
import { soundDataset } from './sound.ts';

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
  const [{ checkDataset }, { locateProblems }] = await Promise.all([
    import('./check-dataset.ts'),
    import('./locate.ts'),
  ]);
  const { dataset, problems } = checkDataset(parsed.value, further);
  const located = await locateProblems(text, [...placed(text, scanned), ...problems]);
  const failed = located.some((problem) => problem.severity === 'error');
  return { dataset: failed ? undefined : dataset, problems: located.sort(byPosition) };
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

function byPosition(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
