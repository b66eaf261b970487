import { loadSource } from '../../../src/core/load/load-source.ts';
import { rowsOf } from './table/table-rows.ts';

/** What a file of this content loads as. */
export const load = (content: Uint8Array | string, guess = false) =>
  loadSource({ kind: 'file', file: new File([content as BlobPart], 'x') }, { choices: { guess } });
/** The titles of its rows; all that was loaded where it is no table. */
export const titlesOf = async (content: Uint8Array | string, guess = false): Promise<unknown[]> => {
  const loaded = await load(content, guess);
  return loaded.kind === 'table' ? rowsOf(loaded.table).map(({ title }) => title) : [loaded];
};
