import { group } from 'd3-array';
import { pathRound } from 'd3-path';
import { axisTickMarks } from '../drawing/axis-ticks.ts';
import type { Letters } from '../drawing/letters.ts';
import type { GroupMark, Mark, TextMark } from '../drawing/mark.ts';
import { toneColour } from '../drawing/palette.ts';
import type { Palette } from '../drawing/palette.ts';
import { groupColour, paleColour } from './colours.ts';
import { SMALL_PX } from './layout.ts';
import type { MovementLayout, MovementPanel } from './layout.ts';
import type { MeanPoint, MeanStrip } from './mean.ts';
import type { Block } from './plot.ts';
import type { MovementWords } from './words.ts';

const TITLE_PX = 13;

interface Pen {
  readonly palette: Palette;
  readonly words: MovementWords;
  readonly letters: Letters;
}

/** Panels of squares or bars at both sides of a line, a group a period. */
export function movementScene(
  layout: MovementLayout,
  palette: Palette,
  words: MovementWords,
  letters: Letters,
): GroupMark {
  const pen = { palette, words, letters };
  return {
    kind: 'group',
    key: 'movement',
    id: 'movement',
    marks: [
      ...headingMarks(layout, pen),
      ...layout.panels.map((panel) => panelMark(panel, layout, pen)),
    ],
  };
}

function panelMark(panel: MovementPanel, { by }: MovementLayout, pen: Pen): GroupMark {
  const { palette, words, letters } = pen;
  const { index, left, width, line, known, plotTop, plotFoot, mean } = panel;
  const ticks = axisTickMarks(panel, palette, { ...words, textScale: letters.size(1) });
  const periods = panel.periods.map(({ span, name, blocks }): Mark => ({
    kind: 'group',
    key: `period ${String(span.start)}`,
    data: { period: `${String(index)} ${String(span.start)}` },
    name,
    marks: blockMarks(blocks, by, palette),
  }));
  const base: Mark = {
    ...{ kind: 'rule', key: 'line', x1: left, y1: line, x2: left + width, y2: line },
    ...{ stroke: palette.connector, strokeWidth: 1 },
  };
  const rule: Mark[] =
    known === null
      ? []
      : [
          {
            ...{ kind: 'rule', key: 'known', x1: known, x2: known },
            ...{ y1: plotTop, y2: plotFoot, stroke: palette.ink },
            strokeWidth: 1.25,
          },
        ];
  return {
    kind: 'group',
    key: `panel ${String(index)}`,
    marks: [
      ...titleMarks(panel, pen),
      ...ticks,
      ...sideMarks(panel, pen),
      base,
      ...periods,
      ...rule,
      ...numberMarks(panel, pen),
      ...(mean ? meanMarks(mean, panel, pen) : []),
    ],
  };
}

/** One path for the blocks of a period that look alike. */
function blockMarks(blocks: readonly Block[], by: MovementLayout['by'], palette: Palette): Mark[] {
  const kinds = group(
    blocks,
    ({ group: one, held, sure }) =>
      `${String(one)} ${held ? 'held' : 'other'} ${sure ? 'surely' : 'perhaps'}`,
  );
  return [...kinds].flatMap(([key, own]): Mark[] => {
    const [first] = own;
    if (!first) return [];
    const full = groupColour(first.group, by, palette);
    const colour = first.sure ? full : paleColour(full, palette);
    const inset = first.held ? 0 : 0.5;
    const path = pathRound();
    for (const { left, top, right, bottom } of own) {
      const [wide, high] = [right - left - 2 * inset, bottom - top - 2 * inset];
      path.rect(left + inset, top + inset, Math.max(0.25, wide), Math.max(0.25, high));
    }
    const drawn = { kind: 'path', key, d: String(path) } as const;
    return first.held
      ? [{ ...drawn, fill: colour }]
      : [{ ...drawn, fill: palette.ground, stroke: colour, strokeWidth: 1 }];
  });
}

function textMark(
  pen: Pen,
  mark: Pick<TextMark, 'key' | 'text' | 'x' | 'y' | 'align'> & Partial<TextMark>,
): TextMark {
  const { direction, lang } = pen.words;
  return {
    kind: 'text',
    ...{ direction, lang, size: pen.letters.size(SMALL_PX), weight: 400 },
    fill: pen.palette.inkMuted,
    ...mark,
  };
}

function headingMarks({ heading, width }: MovementLayout, pen: Pen): Mark[] {
  if (!heading) return [];
  const isLtr = pen.words.direction === 'ltr';
  return [
    textMark(pen, {
      ...{ key: 'heading', ...heading, x: isLtr ? 0 : width, align: isLtr ? 'left' : 'right' },
      ...{ size: pen.letters.size(12), fill: pen.palette.inkSecond },
    }),
  ];
}

function titleMarks({ title, titleY, total, outer }: MovementPanel, pen: Pen): Mark[] {
  const { direction } = pen.words;
  const [start, end] = [outer.left, outer.left + outer.width];
  const isLtr = direction === 'ltr';
  const isBroken = total.y !== titleY;
  const lead = pen.letters.leading(17);
  return [
    ...title.map((text, line) =>
      textMark(pen, {
        ...{ key: `title ${String(line)}`, text, y: titleY + line * lead },
        ...{ x: isLtr ? start : end, align: isLtr ? 'left' : 'right', weight: 600 },
        ...{ size: pen.letters.size(TITLE_PX), fill: pen.palette.ink },
      }),
    ),
    textMark(pen, {
      ...{ key: 'total', text: total.text, y: total.y, tabular: true },
      x: isLtr === isBroken ? start : end,
      align: isLtr === isBroken ? 'left' : 'right',
    }),
  ];
}

/** The words beside the line: what stands over it and what under it. */
function sideMarks({ line, outer, left, width, mean }: MovementPanel, pen: Pen): Mark[] {
  const { words, letters } = pen;
  const isLtr = words.direction === 'ltr';
  const x = isLtr ? outer.left : outer.left + outer.width;
  const align = isLtr ? 'left' : 'right';
  return [
    textMark(pen, { key: 'over', text: words.cooperation, x, y: line - 5, align }),
    textMark(pen, { key: 'under', text: words.conflict, x, y: line + letters.size(13), align }),
    ...(mean
      ? [
          textMark(pen, {
            ...{ key: 'mean', text: words.mean, x, align },
            y: mean.zero + letters.size(4),
          }),
          ...[mean.reach, -mean.reach].map((tone) =>
            textMark(pen, {
              ...{ key: `tone ${String(tone)}`, text: words.tone(tone), tabular: true },
              ...{ x: isLtr ? left - 4 : left + width + 4, align: isLtr ? 'right' : 'left' },
              y: tone > 0 ? mean.top + letters.size(8) : mean.foot,
            }),
          ),
        ]
      : []),
  ];
}

function numberMarks({ numbers }: MovementPanel, pen: Pen): Mark[] {
  return numbers.map(({ key, text, x, y }) =>
    textMark(pen, {
      ...{ key: `number ${key}`, text, x, y, align: 'middle', tabular: true },
      fill: pen.palette.inkSecond,
    }),
  );
}

function meanMarks({ zero, lines }: MeanStrip, { left, width }: MovementPanel, pen: Pen): Mark[] {
  const { palette } = pen;
  return [
    {
      ...{ kind: 'rule', key: 'zero', x1: left, y1: zero, x2: left + width, y2: zero },
      ...{ stroke: palette.hairline, strokeWidth: 1 },
    },
    ...lines
      .filter((points) => points.length > 1)
      .map((points, index): Mark => ({
        ...{ kind: 'path', key: `mean ${String(index)}`, d: pathThrough(points) },
        ...{ stroke: palette.inkMuted, strokeWidth: 1.25, join: 'round' },
      })),
    ...lines.flat().map(({ x, y, tone }): Mark => ({
      ...{ kind: 'circle', key: `point ${String(x)}`, x, y, radius: 2.5 },
      fill: toneColour(palette, tone),
    })),
  ];
}

function pathThrough(points: readonly MeanPoint[]): string {
  const path = pathRound();
  points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  return String(path);
}
