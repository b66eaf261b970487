import { plainOfHtml } from '../rows/html-text.ts';

/** The rows of the largest table of a web page, as text; empty where it has none of two rows and two columns. */
export function rowsOfPage(html: string): string[][] {
  const tables = [...html.matchAll(/<table\b[^>]*>([^]*?)<\/table\s*>/gi)].map(([, inner = '']) =>
    spread(
      [...inner.replace(FOOT, '').matchAll(/<tr\b[^>]*>([^]*?)(?=<\/tr\s*>|<tr\b|$)/gi)].map(
        ([, row = '']) => cellsOf(row),
      ),
    ),
  );
  return largest(tables);
}

/** What is said below a table is none of its rows. */
const FOOT = /<tfoot\b[^]*?(?:<\/tfoot\s*>|(?=<tbody\b)|$)/gi;
/** A date as machines read it: of our own tables in EDTF, of others' where the cell is nothing else. */
const EDTF = /\bdata-edtf\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const TIME =
  /^\s*<time\b[^>]*?\bdatetime\s*=\s*["']?(\d{4}(?:-\d\d){0,2}(?:T[\d:.Z+-]+)?)["'\s>][^]*<\/time\s*>\s*$/i;

interface PageCell {
  readonly text: string;
  /** Rows that it stands in. */
  readonly rows: number;
}

function cellsOf(row: string): PageCell[] {
  const cells = row.matchAll(/<t([hd])\b([^>]*)>([^]*?)(?=<\/t[hd]\s*>|<t[hd]\b|$)/gi);
  return [...cells].flatMap(([, , attributes = '', inner = '']) => {
    const spanned = (name: string): number =>
      Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1);
    const rows = Math.max(1, spanned('rowspan'));
    const empty = Array.from({ length: Math.max(0, spanned('colspan') - 1) }, () => ({
      text: '',
      rows,
    }));
    const [, double, single = TIME.exec(inner)?.[1]] = EDTF.exec(attributes) ?? [];
    return [{ text: plainOfHtml(double ?? single ?? inner), rows }, ...empty];
  });
}

/** A cell that stands in several rows is said in each of them. */
function spread(rows: readonly PageCell[][]): string[][] {
  let above: (PageCell | undefined)[] = [];
  return rows.map((own) => {
    const left = [...own];
    const cells: PageCell[] = [];
    for (let at = 0; left.length > 0 || above[at] !== undefined; at += 1) {
      const cell = above[at] ?? left.shift();
      if (cell) cells.push(cell);
    }
    above = cells.map(({ text, rows: more }) => (more > 1 ? { text, rows: more - 1 } : undefined));
    return cells.map(({ text }) => text);
  });
}

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;

/** The rows of the largest table of a Markdown text; empty where it has none. */
export function rowsOfMarkdown(text: string): string[][] {
  const lines = text.split(/\r?\n/);
  const tables = lines.flatMap((line, at) => {
    if (at === 0 || !RULE.test(line)) return [];
    const after = lines.slice(at + 1);
    const end = after.findIndex((row) => !row.includes('|'));
    return [[lines[at - 1] ?? '', ...after.slice(0, end === -1 ? after.length : end)].map(barred)];
  });
  return largest(tables);
}

function barred(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => {
    const text = cell.replaceAll('\\|', '¦').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    return plainOfHtml(text.replace(/(\*\*|__)(.+?)\1/g, '$2')).trim();
  });
}

function largest(tables: readonly string[][][]): string[][] {
  const whole = tables.filter((rows) => rows.filter((cells) => cells.length > 1).length > 1);
  return whole.sort((a, b) => b.length - a.length)[0] ?? [];
}
