import { isJsonObject } from '../json/json-type.ts';
import type { MappingHints } from './load-options.ts';
import { isMeaning } from './meanings.ts';

const TEXTS = ['separator', 'sheet'] as const;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  dateOrder: ['day-first', 'month-first'],
  calendar: ['gregorian', 'hijri', 'jalali'],
  rows: ['events', 'parts'],
};
const MAPS = ['columns', 'types', 'statuses'] as const;
const KNOWN: readonly string[] = [...TEXTS, ...Object.keys(CHOICES), ...MAPS, 'header', '$schema'];

/**
 * A file that says what the columns of a table mean: `{"columns": {"Dat": "start"}, "dateOrder": "day-first", …}`
 * (data/README.md says more).
 * @returns in one sentence what is wrong with it, where something is
 */
export function readMappingFile(text: string): MappingHints | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (!isJsonObject(value)) return 'it is no object of JSON';
  for (const [key, own] of Object.entries(value)) {
    if (!KNOWN.includes(key)) return `"${key}" is none of ${KNOWN.join(', ')}`;
    const choices = Object.hasOwn(CHOICES, key) ? CHOICES[key] : undefined;
    if (choices && !choices.includes(own as string))
      return `"${key}" is one of ${choices.join(', ')}`;
    if (key === 'header' && typeof own !== 'boolean') return '"header" is true or false';
    if ((TEXTS as readonly string[]).includes(key) && typeof own !== 'string')
      return `"${key}" is a text`;
    if (!(MAPS as readonly string[]).includes(key)) continue;
    if (!isJsonObject(own) || Object.values(own).some((one) => typeof one !== 'string')) {
      return `"${key}" maps texts to texts`;
    }
    const strange = Object.values(own as Readonly<Record<string, string>>).find(
      (one) => one !== '' && !isMeaning(one),
    );
    if (key === 'columns' && strange !== undefined) return `"${strange}" is no meaning`;
  }
  const { columns, types, statuses, dateOrder, separator, calendar, header, sheet, rows } =
    value as MappingHints;
  return {
    ...(columns && { columns }),
    ...(types && { types }),
    ...(statuses && { statuses }),
    ...(dateOrder && { dateOrder }),
    ...(separator !== undefined && { separator }),
    ...(calendar && { calendar }),
    ...(header !== undefined && { header }),
    ...(rows !== undefined && { rows }),
    ...(sheet !== undefined && { sheet }),
  };
}

/** Where a file that explains a table stands beside it: `events.mapping.json` for `events.csv`. @param path or an address */
export function mappingPathOf(path: string): string {
  return path.replace(/\.(?:gz|zip)$/i, '').replace(/\.[^./\\]+$/, '') + '.mapping.json';
}
