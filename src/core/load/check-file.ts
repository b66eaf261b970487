import type { Problem } from '../model/problem.ts';
import { lintDataset } from './lint/lint-dataset.ts';
import type { Loaded } from './json/check-dataset.ts';
import { loadDataset } from './json/load-dataset.ts';

/** What is doubtful in a file that has been loaded without an error, located. */
export async function doubtsIn(file: string): Promise<readonly Problem[]> {
  const text = file.replace(/^\uFEFF/, '');
  const doubts = lintDataset(JSON.parse(text));
  if (doubts.length === 0) return [];
  const { locateProblems } = await import('./json/locate.ts');
  return locateProblems(text, doubts);
}

/** A dataset from the text of its file, with everything that is wrong or doubtful, located. */
export function checkText(file: string): Promise<Loaded> {
  return loadDataset(file, lintDataset);
}
