import { measureText } from '../../drawing/text-metrics.ts';

/** Size of the words at poles, px. */
export const LABEL_PX = 11.5;
/** From a pole to its words, px. */
export const LABEL_GAP_PX = 5;
/** Between a date and the title after it. */
export const DATE_GAP = '\u00A0 ';

/** How words come to their width. */
export interface Measuring {
  /** Times {@link LABEL_PX}. */
  readonly scale: number;
  /** So much wider than measured, where other fonts may set them: 1 or more. */
  readonly wider: number;
}

/** The words of one event: its date, and its title with who has no row. Measured when they are asked for, once. */
export interface LabelWords {
  readonly date: string;
  readonly title: string;
  /** In one line, px. */
  readonly width: number;
  /** In two lines, px; undefined where the title is one word. */
  readonly folded: number | undefined;
  /** The title in two lines, the first after the date. */
  readonly lines: readonly [string, string];
}

/** The same words in letters so much larger. */
export function enlargeWords(words: LabelWords, by: number): LabelWords {
  if (by === 1) return words;
  return {
    ...{ date: words.date, title: words.title },
    get width() {
      return words.width * by;
    },
    get folded() {
      return words.folded === undefined ? undefined : words.folded * by;
    },
    get lines() {
      return words.lines;
    },
  };
}

interface Fold {
  readonly lines: readonly [string, string];
  readonly width: number;
}

/** @param weight of the title */
export function labelWords(
  date: string,
  title: string,
  { scale, wider }: Measuring,
  weight: 400 | 600 = 400,
): LabelWords {
  const size = LABEL_PX * scale;
  const measure = (text: string, of: 400 | 500 | 600): number =>
    measureText(text, size, of) * wider;
  const measureDate = (): number => (date === '' ? 0 : measure(date + DATE_GAP, 500));
  let width: number | undefined;
  let fold: Fold | undefined;
  const findFold = (): Fold => {
    const words = title.split(' ');
    const datePx = measureDate();
    const folds = words.slice(1).map((_, index): Fold => {
      const lines = [
        words.slice(0, index + 1).join(' '),
        words.slice(index + 1).join(' '),
      ] as const;
      return {
        lines,
        width: Math.max(datePx + measure(lines[0], weight), measure(lines[1], weight)),
      };
    });
    const none: Fold = { lines: [title, ''], width: Infinity };
    return folds.reduce((a, b) => (b.width < a.width ? b : a), none);
  };
  return {
    date,
    title,
    get width() {
      return (width ??= measureDate() + measure(title, weight));
    },
    get folded() {
      fold ??= findFold();
      return Number.isFinite(fold.width) ? fold.width : undefined;
    },
    get lines() {
      return (fold ??= findFold()).lines;
    },
  };
}
