import { isoDay } from '../../time/iso.ts';
import { biblatexDate, sharedParts } from './dates.ts';
import type { CitedDate } from './dates.ts';
import type { Citation, CitedWork } from './work.ts';
import { oneLine } from './words.ts';

/** Babel's names of languages, by primary tag. */
const BABEL: Readonly<Record<string, string>> = {
  ar: 'arabic',
  az: 'azerbaijani',
  be: 'belarusian',
  bg: 'bulgarian',
  cs: 'czech',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  ja: 'japanese',
  ka: 'georgian',
  ko: 'korean',
  lt: 'lithuanian',
  lv: 'latvian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  zh: 'chinese',
};

/** Macros that every style of BibTeX has, not words of a language. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * One `@misc` a work, for BibTeX and biblatex alike: `year`, `month` and `day` for the one, `date` for the
 * other. UTF-8; braces are balanced whatever a title holds.
 */
export function formatBibtex({ work, sources }: Citation): string {
  return [work, ...sources].map((one) => entryOf(one)).join('\n');
}

/**
 * Words as LaTeX sets them. Braces become macros: BibTeX counts them even after a backslash.
 */
export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[&%$#_{}~^\\]/g, (char) => MACROS[char] ?? `\\${char}`);
}

const MACROS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

function entryOf(work: CitedWork): string {
  const published = [work.publisher, work.container].filter((name) => name !== '').join(', ');
  const fields: readonly (readonly [string, string])[] = [
    ['title', whole(work.title)],
    ['author', whole(work.author)],
    ['howpublished', braced(escapeLatex(published))],
    ...dateFields(work.date),
    ['version', braced(escapeLatex(work.version))],
    ['url', braced(verbatimUrl(work.url))],
    ['urldate', braced(work.accessed === undefined ? '' : isoDay(work.accessed))],
    ['langid', braced(babelOf(work.titleLang))],
    ['language', braced(babelOf(work.lang))],
    ['note', braced(escapeLatex(work.remarks.join('; ')))],
  ];
  const lines = fields.filter(([, value]) => value !== '');
  return `@misc{${work.key},\n${lines.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function dateFields(date: CitedDate | undefined): readonly (readonly [string, string])[] {
  if (date?.read === undefined) return [];
  const [year, month, day] = sharedParts(date.read.bounds);
  return [
    ['year', year === undefined ? '' : braced(String(year))],
    ['month', month === undefined ? '' : (MONTHS[month - 1] ?? '')],
    ['day', day === undefined ? '' : braced(String(day))],
    ['date', braced(biblatexDate(date) ?? '')],
  ];
}

/** `url` is read as it stands, so only what would end or open a group is encoded. */
function verbatimUrl(url: string | undefined): string {
  return (url ?? '').replace(/[{}\\^]/g, (char) => encodeURIComponent(char));
}

function babelOf(lang: string | undefined): string {
  const tag = lang?.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(BABEL, tag) ? (BABEL[tag] ?? '') : '';
}

/** Double braces: a style changes no capital, and takes a name as one. */
function whole(text: string): string {
  return text === '' ? '' : `{{${escapeLatex(text)}}}`;
}

function braced(value: string): string {
  return value === '' ? '' : `{${value}}`;
}
