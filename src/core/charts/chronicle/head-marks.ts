import type { Mark } from '../drawing/mark.ts';
import { measureText } from '../drawing/text-metrics.ts';
import type { ChronicleLayout, SectionRow } from './layout.ts';
import type { Pen } from './pen.ts';
import type { ChronicleWords } from './words.ts';

interface HeadInk {
  readonly words: ChronicleWords;
}

/** Between a head and what is said after it. */
const HEAD_GAP = '\u00A0\u00A0 ';
/** Other fonts set bold words so much wider than ours. */
const HEAD_SPARE = 1.32;

/** The head of a section with how many rows it holds, over a rule. */
export function sectionMarks(
  { section, height, isContinued }: SectionRow,
  { width, style }: ChronicleLayout,
  { words }: HeadInk,
  pen: Pen,
): Mark[] {
  const { palette } = pen;
  const size = style.layout === 'compact' ? 12.5 : 13;
  const name = words.section(section, isContinued);
  const baseline = height - 8;
  return [
    pen.rule('line', [0, height - 0.5], [width, height - 0.5], {
      ...{ stroke: palette.hairline, strokeWidth: 1 },
    }),
    headText('name', baseline, size, name, words.count(section.count), pen),
  ];
}

/** A head and what is said after it, one text, so that no font can set one over the other. */
function headText(
  key: string,
  y: number,
  size: number,
  head: string,
  after: string,
  pen: Pen,
): Mark {
  const { palette } = pen;
  const text = pen.text(key, 0, y, head + HEAD_GAP + after, {
    ...{ size, weight: 600, fill: palette.ink },
  });
  return {
    ...text,
    runs: [
      { text: head, weight: 600, fill: palette.ink },
      { text: HEAD_GAP + after, weight: 400, fill: palette.inkMuted },
    ],
  };
}

/** The rule of the known-on day with its words. */
export function knownMarks(
  { width, columns, style, from, spare }: ChronicleLayout,
  { words }: HeadInk,
  pen: Pen,
): Mark[] {
  const { palette } = pen;
  const baseline = 25 * style.pitch;
  const size = 12;
  const px = size * style.textScale;
  const end =
    (measureText(words.known, px, 600) + measureText(HEAD_GAP + words.after, px, 400)) *
    (spare > 1 ? HEAD_SPARE : 1);
  const room = columns.length > 0 ? from : width;
  return [
    pen.rule('line', [0, 8], [width, 8], { stroke: palette.ink, strokeWidth: 1.25 }),
    end <= room
      ? headText('known', baseline, size, words.known, words.after, pen)
      : pen.text('known', 0, baseline, words.known, { size, weight: 600, fill: palette.ink }),
  ];
}
