import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { MAX_BYTES, TooLarge, type ByteSource } from '../read/read.ts';
import { readSheets, type WorkbookSheet } from './workbook-sheets.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { readWholeFile } from '../read/whole-file.ts';

/** A sheet has no more rows and columns than these. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** What a cell of a kind holds for programs; others hold their words. */
const VALUES: Readonly<Record<string, string>> = {
  float: 'office:value',
  percentage: 'office:value',
  currency: 'office:value',
  date: 'office:date-value',
  boolean: 'office:boolean-value',
};
/** Elements between a table and its rows. */
const GROUPS = ['table:table-header-rows', 'table:table-row-group', 'table:table-rows'];

/** A sheet of an OpenDocument spreadsheet, packed (`.ods`) or as one XML file (`.fods`). */
export async function readOpenDocument(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const file = new Uint8Array(await (await readWholeFile(bytes, watch)).arrayBuffer());
  const found = sheetsIn(file, bytes.name);
  if (typeof found === 'string') {
    const params = { reason: found };
    return unreadTable([{ code: 'table.broken', severity: 'error', path: [], params }]);
  }
  const loaded = readSheets(found, choices);
  watch.report(file.length, loaded.rows);
  return loaded;
}

/** @returns why there are none, where the file is broken */
function sheetsIn(file: Uint8Array, name: string): readonly WorkbookSheet[] | string {
  try {
    const xml = strFromU8(file[0] === 0x50 ? contentOf(file, name) : file);
    const { root } = parseXml(xml, { ignoreUndefinedEntities: true });
    const sheets = root ? allNamed(root, 'table:table') : [];
    if (!root || sheets.length === 0) return 'table:table';
    const hidden = hiddenStyles(root);
    return sheets.map((sheet) => ({
      name: sheet.attributes['table:name'] ?? '',
      isHidden: hidden.has(sheet.attributes['table:style-name'] ?? ''),
      rows: padded([...rowsOf(sheet)]),
    }));
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

function contentOf(packed: Uint8Array, name: string): Uint8Array {
  const files = unzipSync(packed, {
    filter: (file) => {
      if (file.name !== 'content.xml') return false;
      if (file.originalSize > MAX_BYTES) throw new TooLarge(name);
      return true;
    },
  });
  const content = files['content.xml'];
  if (!content) throw new Error('content.xml');
  return content;
}

/** Names of the styles of sheets that are not shown. */
function hiddenStyles(root: XmlElement): ReadonlySet<string> {
  const styles = allNamed(root, 'style:style').filter((style) =>
    allNamed(style, 'style:table-properties').some(
      ({ attributes }) => attributes['table:display'] === 'false',
    ),
  );
  return new Set(styles.map(({ attributes }) => attributes['style:name'] ?? ''));
}

/** All elements of a name that stand in none of the same. */
function allNamed(element: XmlElement, name: string): XmlElement[] {
  if (element.name === name) return [element];
  // What a sheet holds is looked through only where it is wanted.
  if (element.name === 'table:table') return [];
  return elementsIn(element).flatMap((child) => allNamed(child, name));
}

/** All as long as the first that is not empty, at least: empty cells are left away at the end of a row. */
function padded(rows: readonly string[][]): string[][] {
  const width = rows.find(({ length }) => length > 0)?.length ?? 0;
  return rows.map((cells) => {
    const missing = Array.from({ length: Math.max(0, width - cells.length) }, () => '');
    return cells.length === 0 ? cells : [...cells, ...missing];
  });
}

/** Empty rows at the end, of which a sheet has a million, are left away. */
function* rowsOf(sheet: XmlElement): Generator<string[]> {
  let empty = 0;
  let count = 0;
  for (const row of rowElements(sheet)) {
    const times = timesOf(row, 'table:number-rows-repeated', MOST_ROWS);
    const cells = cellsOf(row);
    count += times;
    if (cells.length === 0) {
      empty += times;
      continue;
    }
    if (count > MOST_ROWS) throw new Error(`more than ${MOST_ROWS} rows`);
    for (; empty > 0; empty -= 1) yield [];
    for (let i = 0; i < times; i += 1) yield cells;
  }
}

function* rowElements(parent: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(parent)) {
    if (child.name === 'table:table-row') yield child;
    else if (GROUPS.includes(child.name)) yield* rowElements(child);
  }
}

/** Without the empty cells at the end. */
function cellsOf(row: XmlElement): string[] {
  const cells: string[] = [];
  let empty = 0;
  for (const cell of elementsIn(row)) {
    const times = timesOf(cell, 'table:number-columns-repeated', MOST_COLUMNS);
    const text = cell.name === 'table:table-cell' ? textOf(cell) : '';
    if (text === '') {
      empty += times;
      continue;
    }
    for (; empty > 0; empty -= 1) cells.push('');
    for (let i = 0; i < times; i += 1) cells.push(text);
  }
  return cells;
}

function timesOf({ attributes }: XmlElement, name: string, most: number): number {
  const times = Number(attributes[name] ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.min(times, most) : 1;
}

function textOf(cell: XmlElement): string {
  const { attributes } = cell;
  const value = attributes[VALUES[attributes['office:value-type'] ?? ''] ?? ''];
  if (value !== undefined) return value.replace(/T00:00:00(?:\.0+)?$/, '');
  const paragraphs = elementsIn(cell).filter(({ name }) => name === 'text:p');
  return paragraphs.length === 0
    ? (attributes['office:string-value'] ?? '')
    : paragraphs.map(wordsOf).join('\n');
}

/** Spaces in a row, tabs and line ends are elements here. */
function wordsOf(element: XmlElement): string {
  const words = element.children.map((child) => {
    if (child instanceof XmlText) return child.text;
    if (!(child instanceof XmlElement) || child.name === 'office:annotation') return '';
    if (child.name === 'text:s') return ' '.repeat(timesOf(child, 'text:c', MOST_COLUMNS));
    if (child.name === 'text:tab') return '\t';
    return child.name === 'text:line-break' ? '\n' : wordsOf(child);
  });
  return words.join('');
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}
