import { grammar } from './dates-ru.ts';
import { ru } from './ru.ts';
import type { FirstWords } from './language-words.ts';

/** What the first picture needs of the language, fetched as one. */
export const first: FirstWords = { catalogue: ru, grammar };
