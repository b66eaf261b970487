import { grammar } from './dates-en.ts';
import { en } from './en.ts';
import type { FirstWords } from './language-words.ts';

/** What the first picture needs of the language, fetched as one. */
export const first: FirstWords = { catalogue: en, grammar };
