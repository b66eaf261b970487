import { setCatalogue } from './typography.ts';
import { words as written } from './words.ts';

export { grammar } from './dates.ts';
export { formatDuration } from './durations.ts';
export { hijri } from './hijri.ts';
export { nameLists } from './name-lists.ts';
export { shortDates } from './short-dates.ts';
export const words = setCatalogue(written);
