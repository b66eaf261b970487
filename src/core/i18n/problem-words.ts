import { findEdtfFault } from '../time/edtf-fault.ts';
import type { MessageKey } from './en/words/catalogues.ts';
import type { Locale } from './locale.ts';

type CodeOf<Key> = Key extends `problem.${infer Code}` ? Code : never;
type ProblemMessageCode = Exclude<CodeOf<MessageKey>, 'place' | 'line' | 'count' | 'show'>;

interface ProblemWithParams {
  readonly code: ProblemMessageCode;
  readonly line?: number;
  readonly column?: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly places?: readonly { readonly line?: number }[];
}

/** A problem in words: what is wrong and what to do about it. The names of its kinds are words of the language too. */
export function formatProblem(problem: ProblemWithParams, locale: Locale): string {
  const params = { ...problem.params };
  const { reason, kind, expected, found } = problem.params;
  if (problem.code === 'json.syntax') params['reason'] = wordsFor('syntax', reason, locale);
  if (problem.code === 'row.more') {
    params['reason'] = wordsFor('row', String(reason).replace('row.', ''), locale);
  }
  if (problem.code === 'table.order-unsure') {
    params['order'] = wordsFor('order', params['order'], locale);
  }
  if (problem.code === 'row.date-words') params['reason'] = wordsFor('date-fault', reason, locale);
  if (problem.code === 'date.invalid' || problem.code === 'row.date') {
    params['reason'] = wordsFor('date-fault', findEdtfFault(String(found)) ?? '', locale);
  }
  if (kind !== undefined) {
    params['kind'] = wordsFor('kind', kind, locale);
  }
  if (problem.code === 'id.duplicate') params['line'] = problem.places?.[1]?.line ?? '';
  if (problem.code === 'field.type') {
    params['expected'] = wordsFor('json', expected, locale);
    params['found'] = wordsFor('json', found, locale);
  }
  return locale.t(`problem.${problem.code}`, params);
}

/** "line 3, column 7", or the line alone where that is known; empty where a problem has no place in a text. */
export function formatProblemPlace(problem: ProblemWithParams, locale: Locale): string {
  const { line, column } = problem;
  if (line === undefined) return '';
  if (column === undefined) return locale.t('problem.line', { line });
  return locale.t('problem.place', { line, column });
}

const NAMED = [
  'syntax.symbol',
  'syntax.number',
  'syntax.name-expected',
  'syntax.value-expected',
  'syntax.colon-expected',
  'syntax.comma-expected',
  'syntax.brace-expected',
  'syntax.bracket-expected',
  'syntax.end-expected',
  'syntax.comment',
  'syntax.string-unclosed',
  'syntax.unicode',
  'syntax.escape',
  'syntax.character',
  'syntax.other',
  'json.string',
  'json.number',
  'json.boolean',
  'json.null',
  'json.array',
  'json.object',
  'kind.actor',
  'kind.topic',
  'kind.source',
  'kind.event',
  'row.cells',
  'row.quotes',
  'row.id',
  'row.duplicate',
  'row.date',
  'row.reversed',
  'row.type',
  'row.status',
  'row.tone',
  'row.url',
  'row.json',
  'row.date-words',
  'row.dateless',
  'order.day-first',
  'order.month-first',
  'date-fault.unknown',
  'date-fault.short-year',
  'date-fault.no-such-day',
  'date-fault.order',
  'date-fault.calendar',
  'date-fault.reversed',
  'date-fault.no-such-month',
  'date-fault.old',
  'date-fault.dateless',
  'date-fault.far',
  'date-fault.words',
] as const satisfies readonly MessageKey[];

/** The words for `a` or `a, b`; what has none stays as it is. */
function wordsFor(group: string, value: string | number | undefined, locale: Locale): string {
  return String(value ?? '')
    .split(', ')
    .map((name) => {
      const key = NAMED.find((named) => named === `${group}.${name}`);
      return key === undefined ? name : locale.t(key);
    })
    .join(' / ');
}
