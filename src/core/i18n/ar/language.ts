export { grammar } from './dates.ts';
export { formatDuration } from './durations.ts';
export { hijri } from './hijri.ts';
export { nameLists } from './name-lists.ts';
export { shortDates } from './short-dates.ts';
export { words } from './words/page.ts';
