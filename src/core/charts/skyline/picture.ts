import type { Answer } from '../../engine/contract/answer.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { Span } from '../../time/span.ts';
import type { View } from '../../view/view.ts';
import type { GroupMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { stackCounts, stackEvents } from './bins.ts';
import { layoutSkyline } from './layout.ts';
import type { SkylineLayout } from './layout.ts';
import { skylineScene } from './scene.ts';

/** Everything the skyline is made from. */
export interface SkylineRequest {
  readonly answer: Answer;
  readonly labeller: Labeller;
  readonly view: Pick<View, 'axis'>;
  /** What the strip covers. */
  readonly span: Span;
  readonly knownBefore: number | null;
  readonly widthPx: number;
  /** The tallest that its plot may become, px. */
  readonly plotPx: number;
  /** How much larger than usual the reader sets letters; 1 without it. */
  readonly letters?: number;
}

export interface SkylinePicture {
  readonly layout: SkylineLayout;
  /** Events that last too long, or whose date is too vague, for a square. */
  readonly leftOut: number;
}

/** Answer → Layout: a square an event where the answer tells them all, else the counts. */
export function skylinePicture(request: SkylineRequest): SkylinePicture {
  const { answer, labeller, view, span, knownBefore, widthPx, plotPx, letters = 1 } = request;
  const { events, matched, density } = answer;
  const { bins, leftOut } =
    events.length === matched
      ? stackEvents(events, span)
      : { bins: stackCounts(density, span), leftOut: 0 };
  const layout = layoutSkyline({
    ...{ span, bins, knownBefore, widthPx, plotPx },
    direction: view.axis,
    textScale: textScaleOf(labeller.locale.lang) * letters,
  });
  return { layout, leftOut };
}

/** Layout → Scene. @param letters as it was laid out for */
export function skylineSceneOf(
  layout: SkylineLayout,
  { locale }: Labeller,
  palette: Palette,
  letters = 1,
): GroupMark {
  return skylineScene(layout, palette, {
    ...{ lang: locale.lang, direction: locale.dir, tick: locale.tick },
    textScale: textScaleOf(locale.lang) * letters,
  });
}

/** What the squares or bars are, in words. */
export function skylineWords({ layout, leftOut }: SkylinePicture, { locale }: Labeller): string {
  const said = locale.t(layout.isSquares ? 'skyline.squares' : 'skyline.bars');
  return leftOut === 0 ? said : `${said} ${locale.t('skyline.left-out', { count: leftOut })}`;
}
