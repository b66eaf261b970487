import { lintDataset } from './lint-dataset.ts';
import { loadDataset, type Loaded } from './load.ts';

/** A dataset from the text of its file, with everything that is wrong or doubtful, located. */
export function checkText(file: string): Promise<Loaded> {
  return loadDataset(file, lintDataset);
}
