import { chroniclePicture } from '../../../../src/core/charts/chronicle/picture.ts';
import type {
  ChroniclePicture,
  ChronicleRequest,
} from '../../../../src/core/charts/chronicle/picture.ts';
import type { AnsweredEvent } from '../../../../src/core/engine/contract/answer.ts';
import { answerTo, days, speakerIn } from '../../../fixtures/istanbul.ts';

export const SPAN = days('2025-02-10', '2025-05-15');
export const KNOWN = days('2025-04-09', '2025-04-09').end;
const answer = await answerTo({ span: SPAN });
const english = await speakerIn('en');

/** The chronicle of Istanbul, or of other events, 720 px wide. */
export function drawn(
  change: Partial<ChronicleRequest> = {},
  events: readonly AnsweredEvent[] = answer.events,
): ChroniclePicture {
  const inSpan = events.filter((event) => event.inSpan).length;
  return chroniclePicture({
    ...{ labeller: english, view: { open: [] }, span: SPAN, knownBefore: KNOWN, widthPx: 720 },
    answer: { ...answer, events, inSpan },
    ...change,
  });
}
