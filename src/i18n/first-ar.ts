import { grammar } from './dates-ar.ts';
import { ar } from './ar.ts';
import type { FirstWords } from './language-words.ts';

/** What the first picture needs of the language, fetched as one. */
export const first: FirstWords = { catalogue: ar, grammar };
