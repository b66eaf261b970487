import { CHRONOLOGY_ITEM } from '../read/sniff.ts';

const HEADER = ['start', 'title', 'status', 'summary', 'source', 'url'];
const STATUS = /\s\*\(((?:\\.|[^\\()])+)\)\*$/;
const SOURCE = /^(?:Sources?|Источники?|المصدر|المصادر):\s*/u;
const DISPUTED = /^(?:Sources disagree on|Источники расходятся|تختلف المصادر في):/u;
const LINK = /\[((?:\\.|[^\\[\]])*)\]\(<?([^<>()\s]+)>?\)/g;

/**
 * A chronology in Markdown as rows, the header first: items as `- **10 April 2025** – Title`, below each its summary
 * and its sources. Empty where there is no such item.
 */
export function rowsOfChronology(text: string): string[][] {
  const rows: string[][] = [];
  const item = new RegExp(CHRONOLOGY_ITEM.source, 'u');
  let isItem = false;
  for (const line of text.split(/\r?\n/)) {
    const [, date = '', words = ''] = item.exec(line.trimEnd()) ?? [];
    if (date !== '') {
      const status = STATUS.exec(words)?.[1] ?? '';
      rows.push([plain(date), plain(words.replace(STATUS, '')), plain(status), '', '', '']);
    } else if (isItem && /^\s+\S/.test(line)) addTo(rows.at(-1) ?? [], line.trim());
    isItem = date !== '' || (isItem && /^\s+\S/.test(line));
  }
  return rows.length === 0 ? [] : [HEADER, ...rows];
}

function addTo(row: string[], line: string): void {
  if (DISPUTED.test(line)) return;
  if (!SOURCE.test(line)) {
    row[3] = `${row[3] ?? ''} ${plain(line)}`.trim();
    return;
  }
  const links = [...line.matchAll(LINK)];
  const names = links.map(([, name = '']) => plain(name));
  row[4] = names.length > 0 ? names.join('|') : plain(line.replace(SOURCE, ''));
  row[5] = links[0]?.[2] ?? '';
}

/** Without marks of Markdown and of direction. */
function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(LINK, '$1')
    .replace(/(?<!\\)(?:\*\*|__)/g, '')
    .replace(/\\([^\p{L}\d\s])/gu, '$1')
    .trim();
}
