import { plainOfHtml } from '../rows/html-text.ts';

/** The rows of the largest table of a web page, as text; empty where it has none of two rows and two columns. */
export function rowsOfPage(html: string): string[][] {
  const tables = [...html.matchAll(/<table\b[^>]*>([^]*?)<\/table\s*>/gi)].map(([, inner = '']) =>
    [...inner.matchAll(/<tr\b[^>]*>([^]*?)(?=<\/tr\s*>|<tr\b|$)/gi)].map(([, row = '']) =>
      cellsOf(row),
    ),
  );
  return largest(tables);
}

function cellsOf(row: string): string[] {
  const cells = row.matchAll(/<t([hd])\b([^>]*)>([^]*?)(?=<\/t[hd]\s*>|<t[hd]\b|$)/gi);
  return [...cells].flatMap(([, , attributes = '', inner = '']) => {
    const span = Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1);
    const empty = Array.from({ length: Math.max(0, span - 1) }, () => '');
    return [plainOfHtml(inner), ...empty];
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
