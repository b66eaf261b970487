import { grammar } from './dates.ts';
import { en } from './first.ts';
import type { FirstWords } from '../language-words.ts';

/** What the first picture needs of the language, fetched as one. */
export const first: FirstWords = { catalogue: en, grammar };
