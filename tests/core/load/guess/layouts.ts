import { readdirSync, readFileSync } from 'node:fs';

/** A table made up after a real layout, and what each of its columns is to be taken for. */
export interface Layout {
  readonly name: string;
  readonly header: readonly string[];
  readonly meanings: readonly (string | null)[];
  readonly rows: readonly (readonly string[])[];
}

const FOLDER = new URL('./layouts/', import.meta.url);

/**
 * Every layout of the corpus. In its files `#` names a table; then a line a column: `name = meaning : cell ¦ cell`,
 * where `-` is a column without a meaning, or without a name.
 */
export function readLayouts(): readonly Layout[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    return text.split(/^# /m).slice(1).map(layoutOf);
  });
}

function layoutOf(text: string): Layout {
  const [name = '', ...lines] = text.trim().split('\n');
  const columns = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, column = '', meaning = '', cells = ''] = /^(.*?) = (\S+) :(.*)$/.exec(line) ?? [];
      return { column, meaning, cells: cells.split('¦').map((cell) => cell.trim()) };
    });
  const count = columns[0]?.cells.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map(({ cells }) => cells[row] ?? ''),
  );
  const isHeadless = columns.every(({ column }) => column === '-');
  return {
    name,
    header: isHeadless ? [] : columns.map(({ column }) => column),
    meanings: columns.map(({ meaning }) => (meaning === '-' ? null : meaning)),
    rows,
  };
}
