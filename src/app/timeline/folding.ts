import type { Explorer } from '../explorer/explorer.svelte.ts';

/** More events than these are not all named in one line of time. */
const ALL_IN_ONE_LINE = 60;
/** More than these are too many to be read line by line. */
const MOST_FOLDED = 150;
/** Narrower than this, px, lines hold so few events that there would be too many lines. */
const LEAST_PX = 640;

/** What decides whether time is drawn in one line that is moved, or folded into as many as name every event. */
export interface Crowd {
  /** Events in sight. */
  readonly count: number;
  /** Whether they are drawn one by one. */
  readonly isDrawn: boolean;
  /** Whether all there is is in sight, so that nothing is left to move to. */
  readonly isWhole: boolean;
  readonly isTrueScale: boolean;
  readonly widthPx: number;
}

export function crowdOf(
  {
    timelineAnswer: answer,
    span,
    skyline,
    view,
  }: Pick<Explorer, 'timelineAnswer' | 'span' | 'skyline' | 'view'>,
  widthPx: number,
): Crowd {
  return {
    count: answer?.inSpan ?? 0,
    isDrawn: !answer?.bins,
    isWhole: span.start <= skyline.start && span.end >= skyline.end,
    isTrueScale: view.scale === 'true',
    widthPx,
  };
}

/** Whether folding would name events that one line does not. */
export function canFold({ count, isDrawn, widthPx }: Crowd): boolean {
  return isDrawn && count > ALL_IN_ONE_LINE && count <= MOST_FOLDED && widthPx >= LEAST_PX;
}

/** Whether time is folded. @param wanted what the reader has asked for; null for nothing */
export function isFolded(crowd: Crowd, wanted: boolean | null): boolean {
  return canFold(crowd) && crowd.isWhole && (wanted ?? !crowd.isTrueScale);
}
