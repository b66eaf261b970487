import { HEAD_BYTES } from './byte-source.ts';
import { LINE_FORMAT, TELLING_COLUMNS } from '../../model/event-row.ts';
import { delimiterOf } from './delimiter.ts';

export type FileFormat =
  | 'json'
  /** an object of JSON on every line */
  | 'jsonl'
  | 'csv'
  | 'tsv'
  | 'parquet'
  | 'arrow'
  | 'xlsx'
  /** a spreadsheet of OpenDocument, packed or as XML */
  | 'ods'
  | 'markwhen'
  | 'calendar'
  /** a text with a table of bars in it, or a chronology with an item for each event */
  | 'markdown'
  | 'svg'
  | 'html'
  | 'binary'
  | 'unknown';

const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;
const SVG = /^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*|<!--[^]*?-->\s*)*<svg[\s>]/i;
/** A line of its own that begins with a date and a colon, as in markwhen. */
const MARKWHEN =
  /^[ \t]*(?:[-+]?\d{4}(?:-\d\d){0,2}(?:T[\d:.Z+-]+)?|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|[A-Za-z]{3,9} (?:\d{1,2},? )?\d{4}|now)(?:\s?(?:\/|-|–)\s?[^:\n,;\t]{1,40})?:\s\S/m;
/** Below the header of a table in Markdown. */
const MARKDOWN_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$/m;
/** `- **10 April 2025** – Title`: an event in a chronology. */
export const CHRONOLOGY_ITEM =
  /^[-*] \*\*((?:\\.|[^*\\\n\p{Nd}])*\p{Nd}(?:\\.|[^*\\\n])*)\*\*(?: [–—-]|:) (\S.*)$/mu;
/** As a chronology begins: with a heading or an item. */
const CHRONOLOGY_START = /^(?:#{1,6} |[-*] \*\*)/;
/** A number of one to three digits and a colon, as in a list of codes. */
const CODE_LINE = /^[ \t]*\d{1,3}:\s/m;
const ZIP = 'PK\u0003\u0004';
/** Parts of a workbook, which is a zip of them. */
const WORKBOOK = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook',
  'xl/worksheets',
  'docProps/',
];

/** Of OpenDocument, packed or not, this early in the file. */
const SHEET_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

/** Files that people take for data, by how they begin. */
const FOREIGN_KINDS: readonly (readonly [begin: string, kind: string])[] = [
  ['%PDF-', 'PDF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF87a', 'GIF'],
  ['GIF89a', 'GIF'],
  ['\u00d0\u00cf\u0011\u00e0', 'XLS / DOC'],
  ['{\\rtf', 'RTF'],
  ['Rar!', 'RAR'],
  ['7z\u00bc\u00af', '7-Zip'],
  ['(\u00b5/\u00fd', 'Zstandard'],
  ['\u00fd7zXZ', 'XZ'],
  ['BZh91AY', 'bzip2'],
  ['SQLite format 3', 'SQLite'],
  ['Obj\u0001', 'Avro'],
];
/** The same for what is packed as a zip, by what is said in it. */
const FOREIGN_PARTS: readonly (readonly [part: string, kind: string])[] = [
  ['word/document.xml', 'DOCX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.oasis.opendocument.presentation', 'ODP'],
  ['application/epub', 'EPUB'],
];

/** What a file is called that is surely none of those that are read here. */
export function sniffForeignKind(head: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES));
  const begin = FOREIGN_KINDS.find(([letters]) => startsWith(head, letters));
  if (begin || !startsWith(head, ZIP)) return begin?.[1];
  return FOREIGN_PARTS.find(([part]) => text.includes(part))?.[1];
}

/** GEXF or GraphML. */
export function isNetwork(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  return /^\s*(?:<[?!][^>]*>\s*)*<(?:gexf|graphml)[\s>]/i.test(text);
}

/** How a file is packed; a workbook is a format of its own. */
export function sniffPacked(head: Uint8Array): 'gzip' | 'zip' | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const isOffice =
    isWorkbook(head) || isSheetDocument(head) || sniffForeignKind(head) !== undefined;
  return startsWith(head, ZIP) && !isOffice ? 'zip' : undefined;
}

/**
 * What a file holds, told by its first bytes: by content, never by name. `binary` is no text in UTF-8 or
 * UTF-16; `unknown` may be a text of any kind.
 */
export function sniffFormat(head: Uint8Array): FileFormat {
  if (startsWith(head, 'PAR1')) return 'parquet';
  if (startsWith(head, 'ARROW1') || isArrowStream(head)) return 'arrow';
  if (startsWith(head, ZIP) && isWorkbook(head)) return 'xlsx';
  if (isSheetDocument(head)) return 'ods';
  if (isWide(head)) return 'unknown';
  if (head.subarray(0, HEAD_BYTES).includes(0)) return 'binary';
  // Drops a byte order mark.
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return isJsonLines(start) ? 'jsonl' : 'json';
  if (start.startsWith('<')) {
    if (SVG.test(start)) return 'svg';
    return HTML.test(start) ? 'html' : 'unknown';
  }
  if (/^BEGIN:VCALENDAR\b/i.test(start)) return 'calendar';
  if (MARKDOWN_RULE.test(text)) return 'markdown';
  const delimiter = delimiterOf(text);
  if (isMarkwhen(text, delimiter)) return 'markwhen';
  if (CHRONOLOGY_START.test(start) && CHRONOLOGY_ITEM.test(text)) return 'markdown';
  if (delimiter === null) return 'unknown';
  return delimiter === '\t' ? 'tsv' : 'csv';
}

/** Whether the first bytes of a file are those of a whole dataset as rows: CSV, or JSON a line. */
export function sniffWholeRows(head: Uint8Array): 'csv' | 'jsonl' | undefined {
  const text = new TextDecoder().decode(head).trimStart();
  if (text.startsWith(`{"format":"${LINE_FORMAT}"`)) return 'jsonl';
  const [line = ''] = text.split(/[\r\n]/, 1);
  const names = line.split(/[,;\t]/).map((name) => name.replace(/^"|"$/g, ''));
  return TELLING_COLUMNS.every((column) => names.includes(column)) ? 'csv' : undefined;
}

/** Whether the first line is an object and the second begins one; or the only line is an event, as a row of ours is. */
export function isJsonLines(text: string): boolean {
  const end = text.indexOf('\n');
  const first = (end === -1 ? text : text.slice(0, end)).trimEnd();
  if (end === -1 || text.slice(end).trim() === '') return isRow(first);
  if (!first.startsWith('{') || !first.endsWith('}')) return false;
  if (!/^[ \t\r]*(?:[\n{]|$)/.test(text.slice(end + 1, end + 1000))) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

function isRow(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'start' in value && !('events' in value);
  } catch {
    return false;
  }
}

function isMarkwhen(text: string, delimiter: string | null): boolean {
  if (!MARKWHEN.test(text) || delimiter === '\t' || CODE_LINE.test(text)) return false;
  const dated = text.split('\n').filter((line) => MARKWHEN.test(line)).length;
  return (
    dated >= 1 &&
    (delimiter === null || !/^[^\n:]*[,;][^\n:]*[,;][^\n:]*$/m.test(text.split('\n')[0] ?? ''))
  );
}

/** UTF-16, by its mark or by the zeros in it. */
function isWide(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const few = head.subarray(0, 512);
  const zeros = [0, 1].map((odd) => few.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  return Math.min(...zeros) === 0 && Math.max(...zeros) > Math.max(1, few.length / 8);
}

/** A continuation mark and the length of a first message that is short. */
function isArrowStream(head: Uint8Array): boolean {
  if (head.length < 8 || ![0, 1, 2, 3].every((i) => head[i] === 0xff)) return false;
  return head[6] === 0 || head[7] === 0;
}

/** Of OpenDocument: its kind stands in the first file of the zip, or in the first tag. */
function isSheetDocument(head: Uint8Array): boolean {
  if (!startsWith(head, ZIP) && !startsWith(head, '<?xml')) return false;
  const text = new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES));
  return text.includes(SHEET_DOCUMENT);
}

function isWorkbook(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES));
  return WORKBOOK.some((part) => text.includes(part));
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
