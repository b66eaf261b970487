import { parseDuration } from '../time/duration.ts';
import type { Duration } from '../time/duration.ts';

/** An ISO 8601 duration of a dataset in words; as it is where it is none. */
export function formatDuration(
  text: string,
  say: (duration: Duration, number: (value: number) => string) => string,
  number: (value: number) => string,
): string {
  const duration = parseDuration(text);
  return duration === undefined ? text : say(duration, number);
}
