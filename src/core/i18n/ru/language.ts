export { grammar } from './dates.ts';
export { formatDuration } from './durations.ts';
export { words } from './words.ts';
