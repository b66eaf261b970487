import { readFile } from 'node:fs/promises';
import type { MappingHints } from '../core/load/read/load-options.ts';
import { mappingPathOf, readMappingFile } from '../core/load/read/mapping-file.ts';
import { isMeaning, MEANINGS, type Meaning } from '../core/load/read/meanings.ts';

/** Options by which the columns of a table are explained, for every command that reads one. */
export const MAPPING_OPTIONS = {
  map: { type: 'string', multiple: true },
  'date-order': { type: 'string' },
  separator: { type: 'string' },
  header: { type: 'string' },
  calendar: { type: 'string' },
  sheet: { type: 'string' },
  rows: { type: 'string' },
} as const;

export const MAPPING_HELP = `  --map MEANING=COLUMN,...  what columns of a table are, by their names (1, 2, … without a header); the rest is
               guessed. Meanings: ${MEANINGS.join(', ').replace(/(.{70,90}?), /g, '$1,\n               ')}.
               A column named as "-" has none and is kept as it stands: --map -=Year
  --date-order day-first or month-first, for dates such as 03/04/2025
  --separator  what stands between several names in one cell, as ";"
  --header no  the first row is data
  --calendar   gregorian, hijri or jalali, for dates in numbers
  --rows       events, or parts: rows with one id, one after the other, are one event, in which all have part
               that they name
  --sheet      of a workbook, by name or number from 1; "*" all with the columns of the first one with dates
               All of these may stand in a file beside the table instead: events.mapping.json for events.csv.
`;

type Values = Readonly<
  Partial<Record<Exclude<keyof typeof MAPPING_OPTIONS, 'map'>, string>> & {
    map?: readonly string[];
  }
>;

/** What the options say, or in one sentence why they cannot be. */
export function mappingOf(values: Values): MappingHints | string {
  const columns: Record<string, Meaning | ''> = {};
  for (const part of (values.map ?? []).flatMap((list) => list.split(','))) {
    const [, meaning = '', column = ''] = /^\s*([^=]+)=(.*)$/.exec(part) ?? [];
    if (meaning !== '-' && !isMeaning(meaning)) return `--map: "${part}" is not MEANING=COLUMN`;
    columns[column.trim()] = meaning === '-' ? '' : meaning;
  }
  const { separator, calendar, header, sheet, rows } = values;
  const order = values['date-order'];
  if (order !== undefined && order !== 'day-first' && order !== 'month-first') {
    return '--date-order is day-first or month-first';
  }
  if (
    calendar !== undefined &&
    calendar !== 'gregorian' &&
    calendar !== 'hijri' &&
    calendar !== 'jalali'
  ) {
    return '--calendar is gregorian, hijri or jalali';
  }
  if (header !== undefined && header !== 'yes' && header !== 'no') return '--header is yes or no';
  if (rows !== undefined && rows !== 'events' && rows !== 'parts') {
    return '--rows is events or parts';
  }
  return {
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(order !== undefined && { dateOrder: order }),
    ...(separator !== undefined && { separator: separator.replaceAll('\\n', '\n') }),
    ...(calendar !== undefined && { calendar }),
    ...(header !== undefined && { header: header === 'yes' }),
    ...(rows !== undefined && { rows }),
    ...(sheet !== undefined && { sheet }),
  };
}

/** The options over what stands in a file beside the table, or why that cannot be. */
export async function hintsFor(
  file: string,
  options: MappingHints,
): Promise<MappingHints | string> {
  const beside = await mappingBeside(file);
  if (typeof beside === 'string' || beside === undefined) return beside ?? options;
  return { ...beside, ...options, columns: { ...beside.columns, ...options.columns } };
}

/** What a file beside the table says of it, `events.mapping.json` of `events.csv`; or why it cannot be. */
async function mappingBeside(file: string): Promise<MappingHints | string | undefined> {
  if (file === '-') return undefined;
  const beside = mappingPathOf(file);
  let text: string;
  try {
    text = await readFile(beside, 'utf8');
  } catch {
    return undefined;
  }
  const read = readMappingFile(text);
  return typeof read === 'string' ? `${beside}: ${read}` : read;
}
