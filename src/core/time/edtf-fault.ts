import { parseEdtf } from './edtf.ts';

/** Why a text is no date here, where that can be told. */
export type EdtfFault =
  | 'no-such-day'
  | 'no-such-month'
  | 'reversed'
  /** EDTF as it was drafted before 2019: `199u`, `unknown/2025`, `2025/open`, `2025?~` */
  | 'old'
  /** an interval of which neither end is a date */
  | 'dateless'
  /** EDTF, but farther off than a calendar in milliseconds reaches */
  | 'far';

const DATELESS = /^(?:\.\.)?\/(?:\.\.)?$/;
const OLD =
  /^(?:unknown|open)$|^y-?\d{5}|^(?=.*u)[\du]{4}(?:-[\du]{2}){0,2}$|\?~|~\?|^\(.*\)[?~]*$/;
const FAR = /^Y-?(?:\d{6,}|\d+E\d+)(?:S\d+)?[?~%]?$/;
const CALENDAR = /^(-?\d{4}-(\d\d)(?:-\d\d)?)(?:T.*|[?~%])?$/;

/** @returns undefined where the text can be read, or where nothing more is to be said than that it cannot */
export function findEdtfFault(text: string): EdtfFault | undefined {
  if (parseEdtf(text) !== undefined) return undefined;
  if (DATELESS.test(text)) return 'dateless';
  const parts = text
    .replace(/^(?:\[(.*)\]|\{(.*)\})$/, '$1$2')
    .split(/\/|,|\.\./)
    .map((part) => part.trim());
  const [from, to] = parts.map((part) => parseEdtf(part)?.bounds);
  if (parts.length === 2 && from && to) return to.end <= from.start ? 'reversed' : undefined;
  return parts.map(faultOfPart).find((fault) => fault !== undefined);
}

function faultOfPart(part: string): EdtfFault | undefined {
  if (parseEdtf(part) !== undefined) return undefined;
  if (FAR.test(part)) return 'far';
  if (OLD.test(part)) return 'old';
  const [, date = '', month = ''] = CALENDAR.exec(part) ?? [];
  if (date === '' || parseEdtf(date) !== undefined) return undefined;
  return Number(month) < 1 || Number(month) > 12 ? 'no-such-month' : 'no-such-day';
}
