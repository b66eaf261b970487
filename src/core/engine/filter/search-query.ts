import { parseEdtf } from '../../time/edtf.ts';
import type { Span } from '../../time/span.ts';
import { foldText } from '../../model/fold.ts';

/** What a search asks for: a word, or what stands in quotation marks as it is; all of them must be found. */
export interface SearchTerm {
  /** Folded; a phrase has spaces in it. */
  readonly text: string;
  /** Where it is a year, a month or a day as a date is written: 2014, 2014-03, 2014-03-18. */
  readonly dates?: Span;
}

const PHRASE = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu;
const DATE = /^\d{4}(?:-\d\d){0,2}$/;

export function parseSearch(query: string): readonly SearchTerm[] {
  const phrases = [...query.matchAll(PHRASE)].map(([, phrase = '']) => foldText(phrase));
  const words = foldText(query.replace(PHRASE, ' ')).split(' ');
  return [...words, ...phrases].filter(Boolean).map((text) => {
    const date = DATE.test(text) ? parseEdtf(text) : undefined;
    return date === undefined ? { text } : { text, dates: date.bounds };
  });
}
