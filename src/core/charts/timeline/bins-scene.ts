import { group } from 'd3-array';
import { pathRound } from 'd3-path';
import { scaleSqrt } from 'd3-scale';
import { annotationMarks } from './annotation-marks.ts';
import type { BinBar, BinsBox } from './bins-box.ts';
import { flagMarks, flagWords } from './loom-marks.ts';
import type { OverBars } from './over-bars.ts';
import { GLYPH_RADIUS } from '../drawing/glyph.ts';
import type { TimelineWords } from '../../labels/words.ts';
import { toneEntry, untonedEntry } from '../drawing/legend-entry.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import { toneStep } from '../../model/tone-step.ts';
import type { Palette } from '../drawing/palette.ts';

/** A group a lane, in it one path for every step of the tone scale that its bars have, and one for those of no tone. */
export function binMarks({ lanes }: BinsBox, palette: Palette): GroupMark[] {
  return lanes.map(({ lane, bars }) => {
    const steps = group(bars, ({ meanTone }) => (meanTone === null ? null : toneStep(meanTone)));
    const inks = [...palette.tone.entries(), [null, palette.quad.unspecified] as const];
    return {
      kind: 'group',
      key: lane,
      data: { lane },
      marks: inks.flatMap(([step, fill]): Mark[] => {
        const some = steps.get(step);
        if (some === undefined) return [];
        return [{ kind: 'path', key: String(step ?? 'untoned'), d: barsPath(some), fill }];
      }),
    };
  });
}

/** A frame around one bar, as high as its lane has room: what the keys stand on or the pointer shows. */
export function binFrame(
  { lane, x, y, width, height, span }: BinBar,
  name: string | undefined,
  palette: Palette,
): GroupMark {
  return {
    kind: 'group',
    key: `${name === undefined ? 'pointed' : 'cursor'} ${lane} ${String(span.start)}`,
    ...(name !== undefined && { name, data: { bin: lane } }),
    marks: [
      {
        kind: 'rect',
        key: 'frame',
        x: x - 2,
        y: y - 2,
        width: width + 4,
        height: height + 4,
        radius: 1,
        // Without a ground it would be hit only on its line.
        fill: 'none',
        stroke: palette.accent,
        strokeWidth: 1.5,
      },
    ],
  };
}

/** What the colours mean, and how many events two bars of different height stand for. */
export function binsLegend({ tallest, lanes }: BinsBox, palette: Palette): LegendEntry[] {
  const heightOf = scaleSqrt([0, tallest], [0, 16]);
  const counts = [...new Set([Math.max(1, Math.round(tallest / 4)), tallest])];
  const tones = lanes.flatMap(({ bars }) => bars.map(({ meanTone }) => meanTone));
  return [
    ...(tones.every((tone) => tone === null) && tones.length > 0 ? [] : [toneEntry(palette)]),
    ...(tones.includes(null) ? [untonedEntry(palette)] : []),
    {
      key: 'bars',
      message: 'legend.bars',
      sample: [4, 9, 14].map((height, index) => ({
        kind: 'rect' as const,
        key: String(index),
        x: -9 + index * 6,
        y: 7 - height,
        width: 5,
        height,
        fill: palette.inkSecond,
      })),
      reach: 10,
    },
    ...counts.map((count): LegendEntry => {
      const height = heightOf(count);
      return {
        key: `bar ${String(count)}`,
        message: 'count.events-plain',
        params: { count },
        sample: [
          {
            kind: 'rect',
            key: 'bar',
            x: -3,
            y: 8 - height,
            width: 6,
            height,
            fill: palette.inkSecond,
          },
        ],
        reach: 5,
      };
    }),
  ];
}

function barsPath(bars: readonly BinBar[]): string {
  const path = pathRound();
  for (const { x, y, width, height } of bars) path.rect(x, y, width, height);
  return String(path);
}

/** The events that are named over bars, and what is marked there. */
export function overBarsMarks(
  over: OverBars,
  palette: Palette,
  words: TimelineWords,
  selected: string | null,
): Mark[] {
  const group = (key: string, marks: readonly Mark[]): Mark => ({ kind: 'group', key, marks });
  const poles = over.events.map((box) =>
    group(box.event.id, box.flag ? flagMarks(box, box.flag, palette) : []),
  );
  const flags = over.events.flatMap((box) =>
    flagWords(box, palette, words, {
      ...{ glyphRadius: GLYPH_RADIUS, isThread: null, isSelected: box.event.id === selected },
    }),
  );
  return [
    group('poles', poles),
    group('flags', flags),
    ...(over.annotations.length > 0
      ? [group('annotations', annotationMarks(over, palette, words))]
      : []),
  ];
}
