import type { DateGrammar } from './dates/grammar.ts';
import type { Catalogue, LateCatalogue } from './en/first.ts';

/** What the first picture needs of a language. */
export interface FirstWords {
  readonly catalogue: Catalogue;
  readonly grammar: DateGrammar;
}

/** What comes late of it, the words of durations too. */
export interface LateWords {
  readonly catalogue: LateCatalogue;
  /** An ISO 8601 duration of a dataset in words; as it is where it is none. */
  duration(text: string, number: (value: number) => string): string;
}
