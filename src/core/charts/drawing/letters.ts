import type { FontWeight } from './font-metrics.ts';
import { measureText, wrapText } from './text-metrics.ts';

/** How letters are set and measured in one picture; sizes are those of Latin letters at the usual size, px. */
export interface Letters {
  /** The size that letters are set in, px. */
  readonly size: (px: number) => number;
  /** Px from one line to the next, for lines that are so far apart at the usual size. */
  readonly leading: (px: number) => number;
  /** Px that a line takes, with what is kept in hand for other fonts. */
  readonly width: (text: string, px: number, weight: FontWeight) => number;
  /** The text in lines; what does not fit the last one ends with an ellipsis. */
  readonly wrap: (
    text: string,
    maxPx: number,
    px: number,
    weight: FontWeight,
    maxLines: number,
  ) => readonly string[];
}

export interface LettersRequest {
  /** 1, or more where letters are set larger: Arabic, or what the reader asks for. */
  readonly textScale: number;
  readonly direction: 'ltr' | 'rtl';
  /** 1, or more where other fonts may stand in. */
  readonly spare: number;
}

/** Lines of Arabic stand further apart. */
const RTL_LEADING = 1.06;

export function buildLetters({ textScale, direction, spare }: LettersRequest): Letters {
  const leading = textScale * (direction === 'rtl' ? RTL_LEADING : 1);
  const size = (px: number): number => px * textScale;
  return {
    size,
    leading: (px) => px * leading,
    width: (text, px, weight) => measureText(text, size(px), weight) * spare,
    wrap: (text, maxPx, px, weight, maxLines) =>
      wrapText(text, Math.max(1, maxPx) / spare, size(px), weight, maxLines),
  };
}
