import { strFromU8, unzipSync } from 'fflate';

/** Cells of one column that a workbook shows as one, counted from 0. */
interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const REF = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g;
const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;

/**
 * The cells of each sheet of an XLSX workbook that are merged down several rows.
 * @param book the bytes of the file
 * @returns by the names of the sheets
 */
export function mergedCellsIn(book: Uint8Array): ReadonlyMap<string, readonly MergedCells[]> {
  const files = unzipSync(book, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const textOf = (name: string): string => {
    const file = files[name];
    return file ? strFromU8(file) : '';
  };
  const relations = textOf('xl/_rels/workbook.xml.rels').match(/<Relationship\s[^>]*>/g) ?? [];
  const targets = new Map(
    relations.map((tag) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]),
  );
  const sheets = textOf('xl/workbook.xml').match(SHEET) ?? [];
  return new Map(
    sheets.map((tag) => {
      const target = targets.get(attributeOf(tag, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [decoded(attributeOf(tag, 'name')), mergesOf(textOf(path))] as const;
    }),
  );
}

/** Rows in which what stands in merged cells is said in each of their rows. */
export function fillMerged(
  rows: readonly (readonly string[])[],
  merged: readonly MergedCells[],
): readonly (readonly string[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((cells) => [...cells]);
  for (const { column, from, to } of merged) {
    const text = filled[from]?.[column] ?? '';
    for (let row = from + 1; row <= to && row < filled.length; row += 1) {
      const cells = filled[row];
      if (cells?.some((cell) => cell !== '') === true) cells[column] = text;
    }
  }
  return filled;
}

function mergesOf(sheet: string): readonly MergedCells[] {
  return [...sheet.matchAll(REF)].flatMap(([, column = '', from = '', , to = '']) =>
    from === to ? [] : [{ column: columnOf(column), from: Number(from) - 1, to: Number(to) - 1 }],
  );
}

/** `A` is 0, `AA` 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
