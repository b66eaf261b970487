import { pageClock } from '../session/page-clock.ts';

/** A part of the page once what stands on it now has been painted. */
export async function afterPaint<Part>(part: Promise<Part>): Promise<Part> {
  await pageClock.painted();
  return part;
}
