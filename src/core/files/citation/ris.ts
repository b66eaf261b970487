import { partsOf, sharedParts } from './dates.ts';
import type { CalendarParts } from './dates.ts';
import type { Citation, CitedWork } from './work.ts';
import { oneLine } from './words.ts';

/** One RIS record a work; UTF-8, lines end in CRLF. */
export function formatRis({ work, sources }: Citation): string {
  return [work, ...sources].map((one) => recordOf(one)).join('\r\n');
}

function recordOf(work: CitedWork): string {
  const parts: CalendarParts =
    work.date?.read === undefined ? [] : sharedParts(work.date.read.bounds);
  const [year] = parts;
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['ID', work.key],
    ['TI', work.title],
    ['T2', work.container],
    ['AU', work.author],
    ['PB', work.publisher],
    ['PY', year === undefined ? '' : String(year).padStart(4, '0')],
    ['DA', risDate(parts)],
    ['ET', work.version],
    ['UR', work.url ?? ''],
    ['Y2', work.accessed === undefined ? '' : risDate(partsOf(work.accessed))],
    ['LA', work.lang ?? ''],
    ...work.remarks.map((remark) => ['N1', remark] as const),
  ];
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value)] as const)
    .filter(([, value]) => value !== '');
  return [['TY', typeOf(work)] as const, ...lines, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function typeOf({ kind, url }: CitedWork): string {
  if (kind === 'dataset') return 'DATA';
  return url === undefined ? 'GEN' : 'ELEC';
}

/** `2025/04/10/`, `2025/04//`, `2025///`: the slashes stay where a part is not known. */
function risDate(parts: CalendarParts): string {
  const [year, month, day] = parts;
  if (year === undefined) return '';
  const two = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
