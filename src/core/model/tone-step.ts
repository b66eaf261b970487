import { bisectLeft } from 'd3-array';

/** Where one tone step ends and the next begins; a tone on a cut belongs to the step nearer to zero. */
export const TONE_CUTS = [-6, -3, -0.5, 0.5, 3, 6] as const;
const CUTS_ABOVE_ZERO = TONE_CUTS.slice(3);

/** Steps from −10 to +10; the one in the middle is neither cooperation nor conflict. */
export const TONE_STEPS = TONE_CUTS.length + 1;

/** The step of a tone (−10 … +10), 0 to 6. */
export function toneStep(tone: number): number {
  return 3 + Math.sign(tone) * bisectLeft(CUTS_ABOVE_ZERO, Math.abs(tone));
}
