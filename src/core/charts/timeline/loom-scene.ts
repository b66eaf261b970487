import type { GroupMark, Mark } from '../drawing/mark.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import type { Palette } from '../drawing/palette.ts';
import { nameMark } from './name-mark.ts';
import type { TimelineWords } from '../../labels/words.ts';
import { GLYPH_RADIUS } from '../drawing/glyph.ts';
import { glyphMarks } from '../drawing/glyph-marks.ts';
import type { LoomLayout } from './layout.ts';
import { annotationGrounds, annotationMarks } from './annotation-marks.ts';
import { eventMarks, flagWords } from './loom-marks.ts';
import { lineMark, namesGroup } from './loom-words.ts';
import { LABEL_PX } from './loom/label-words.ts';
import type { EventBox, KeyBox, RowBox, StripBox } from './loom/loom-box.ts';
import { ROW_NAME_PX, SMALL_PX } from './loom/place-input.ts';

const INDENT_PX = 14;
const KEY_NUMBER_PX = 18;
const KEY_GLYPH_PX = 27;

interface LoomSceneInput {
  readonly layout: LoomLayout;
  readonly palette: Palette;
  readonly words: TimelineWords;
  readonly selected: string | null;
  readonly thread: readonly string[];
}

/** Rows, names and rules first, then events as time runs (which is also how they are read out), then the key. */
export function loomMarks(input: LoomSceneInput): Mark[] {
  const { layout, palette, words, selected, thread } = input;
  const { loom, viewport } = layout;
  const onwards = viewport.direction === 'ltr' ? 1 : -1;
  const group = (key: string, marks: readonly Mark[]): GroupMark => ({ kind: 'group', key, marks });
  const someOf = (key: string, marks: readonly Mark[]): Mark[] =>
    marks.length > 0 ? [group(key, marks)] : [];
  const story = thread.length > 1 ? new Set(thread) : null;
  const strips = loom.strips.map((strip, index) =>
    group(`strip ${String(index)}`, [
      group(
        'rows',
        strip.rows.flatMap((row, at) => rowMarks(row, at, strip, palette)),
      ),
      ...someOf('grounds', annotationGrounds(strip, palette)),
      group('stretches', stretchMarks(strip, palette, words)),
      group('known', ruleMarks(strip.rule, strip.bottom, palette, words)),
      group(
        'lane-names',
        strip.rows.map((row) => rowName(row, layout, palette, words)),
      ),
      group('thread', story ? threadMarks(strip, layout.events, story, palette) : []),
    ]),
  );
  const events = loom.events
    .map((box, index) => ({ box, index }))
    .sort(
      (a, b) =>
        Number(a.box.band !== undefined) - Number(b.box.band !== undefined) ||
        (loom.strips.length > 1 ? a.index - b.index : onwards * (a.box.x - b.box.x)),
    )
    .map(({ box }) => {
      const { id } = box.event;
      const drawn = {
        glyphRadius: radiusOf(box, loom.strips),
        isSelected: id === selected,
        isThread: story?.has(id) ?? null,
      };
      return { box, drawn };
    });
  const marked = events.map(({ box, drawn }): GroupMark => {
    const { id } = box.event;
    return {
      kind: 'group',
      key: id,
      data: { event: id },
      name: words.names.get(id) ?? id,
      marks: eventMarks(box, palette, words, drawn),
    };
  });
  const flags = events.flatMap(({ box, drawn }) => flagWords(box, palette, words, drawn));
  const bands = [
    ...loom.bandHeads.map((head, index) =>
      lineMark(
        ...([head, index === 0 ? 'head' : `head ${String(index)}`, ROW_NAME_PX] as const),
        ...([palette.ink, palette, words, undefined, 600] as const),
      ),
    ),
    ...loom.events.flatMap((box) => whoMarks(box, layout, palette, words)),
  ];
  return [
    ...strips,
    group('band-names', bands),
    { kind: 'group', key: 'events', marks: marked },
    group('flags', flags),
    ...someOf(
      'annotations',
      loom.strips.flatMap((strip, index) =>
        someOf(`strip ${String(index)}`, annotationMarks(strip, palette, words)),
      ),
    ),
    ...(loom.keys.length > 0 ? [keyGroup(input)] : []),
  ];
}

function radiusOf(box: EventBox, strips: readonly StripBox[]): number {
  const y = box.stops[0]?.y ?? 0;
  return strips.find(({ top, bottom }) => y >= top && y <= bottom)?.glyphRadius ?? GLYPH_RADIUS;
}

function rowMarks(row: RowBox, index: number, { left, right }: StripBox, palette: Palette): Mark[] {
  if (index % 2 === 1) return [];
  return [
    {
      kind: 'rect',
      key: row.id,
      x: left,
      y: row.y,
      width: right - left,
      height: row.height,
      fill: mixColours(palette.ground, palette.grid, 0.55),
    },
  ];
}

/** Names of months or years over the rows, a faint rule through the rows at the beginning of each. */
export function stretchMarks(strip: StripBox, palette: Palette, words: TimelineWords): Mark[] {
  const names = strip.stretches.flatMap(({ ms, x, line }): Mark[] => [
    {
      kind: 'rule',
      key: `rule ${String(ms)}`,
      x1: x,
      y1: strip.top + 2,
      x2: x,
      y2: strip.bottom,
      stroke: palette.hairline,
      strokeWidth: 1,
    },
    lineMark(line, `name ${String(ms)}`, LABEL_PX, palette.ink, palette, words, undefined, 500),
  ]);
  const others = strip.others.flatMap(({ ms, x, line }): Mark[] => [
    {
      kind: 'rule',
      key: `other rule ${String(ms)}`,
      x1: x,
      y1: line.y - 9,
      x2: x,
      y2: line.y + 3,
      stroke: palette.inkMuted,
      strokeWidth: 1,
    },
    lineMark(line, `other ${String(ms)}`, SMALL_PX, palette.inkSecond, palette, words, undefined),
  ]);
  if (!strip.around) return [...names, ...others];
  return [
    ...names,
    ...others,
    lineMark(strip.around, 'around', SMALL_PX, palette.inkMuted, palette, words, undefined),
  ];
}

/** The known-on rule down to where the rows end, with its words. */
export function ruleMarks(
  rule: StripBox['rule'],
  bottom: number,
  palette: Palette,
  words: TimelineWords,
): Mark[] {
  if (!rule) return [];
  const line: Mark = {
    kind: 'rule',
    key: 'rule',
    x1: rule.x,
    y1: rule.from,
    x2: rule.x,
    y2: bottom,
    stroke: palette.ink,
    strokeWidth: 1.25,
  };
  if (!rule.line) return [line];
  return [
    line,
    lineMark(rule.line, 'words', LABEL_PX, palette.ink, palette, words, undefined, 600),
  ];
}

function rowName(row: RowBox, layout: LoomLayout, palette: Palette, words: TimelineWords): Mark {
  const { nameStartPx, width } = layout;
  const indent = nameStartPx + row.depth * INDENT_PX;
  const atRight = words.direction === 'rtl';
  const x = atRight ? width - indent : indent;
  return nameMark(row, { x, atRight, sizePx: ROW_NAME_PX }, palette, words);
}

/** A calm line at the foot of the rows, with an upright from each event of the thread. */
function threadMarks(
  { bottom, top }: StripBox,
  events: readonly EventBox[],
  story: ReadonlySet<string>,
  palette: Palette,
): Mark[] {
  const own = events.filter(({ event, band, stops: [stop] }) => {
    const y = stop?.y ?? -1;
    return !band && story.has(event.id) && y >= top && y <= bottom;
  });
  if (own.length < 2) return [];
  const xs = own.map(({ x }) => x);
  const y = bottom - 0.75;
  return [
    {
      kind: 'rule',
      key: 'line',
      x1: Math.min(...xs),
      y1: y,
      x2: Math.max(...xs),
      y2: y,
      stroke: palette.accent,
      strokeWidth: 1.5,
    },
    ...own.map(({ event, x, stops: [stop] }): Mark => ({
      kind: 'rule',
      key: event.id,
      x1: x,
      y1: stop?.y ?? y,
      x2: x,
      y2: y,
      stroke: palette.accent,
      strokeWidth: 1.25,
    })),
  ];
}

/** Who takes part in a period, in the column of names. */
function whoMarks(
  { band, event }: EventBox,
  { nameStartPx, width }: LoomLayout,
  palette: Palette,
  words: TimelineWords,
): Mark[] {
  if (!band || band.who === '') return [];
  const atRight = words.direction === 'rtl';
  const line = {
    x: atRight ? width - nameStartPx : nameStartPx,
    y: band.line.y,
    align: atRight ? ('right' as const) : ('left' as const),
    date: '',
    title: band.who,
  };
  return [lineMark(line, event.id, SMALL_PX, palette.inkMuted, palette, words, undefined)];
}

function keyGroup({ layout, palette, words }: LoomSceneInput): Mark {
  const { loom, width } = layout;
  const top = loom.keyTop ?? 0;
  return {
    kind: 'group',
    key: 'key',
    marks: [
      {
        kind: 'rule',
        key: 'rule',
        x1: 0,
        y1: top,
        x2: width,
        y2: top,
        stroke: palette.hairline,
        strokeWidth: 1,
      },
      ...loom.keys.map((key): GroupMark => ({
        kind: 'group',
        key: key.event.id,
        ...(key.number === undefined && {
          data: { event: key.event.id },
          name: words.names.get(key.event.id) ?? key.event.id,
        }),
        marks: keyMarks(key, palette, words),
      })),
    ],
  };
}

function keyMarks(
  { event, number, x, lines }: KeyBox,
  palette: Palette,
  words: TimelineWords,
): Mark[] {
  const [first] = lines;
  if (!first) return [];
  const onwards = first.align === 'left' ? 1 : -1;
  const numeral: Mark = {
    kind: 'text',
    key: 'number',
    x: x + onwards * KEY_NUMBER_PX,
    y: first.y,
    text: number === undefined ? '–' : words.number(number),
    align: first.align === 'left' ? 'right' : 'left',
    direction: words.direction,
    lang: words.lang,
    size: SMALL_PX,
    weight: 500,
    fill: palette.inkMuted,
    tabular: true,
  };
  return [
    numeral,
    ...glyphMarks({ event }, 'glyph', x + onwards * KEY_GLYPH_PX, first.y - 4, 0.8, palette),
    namesGroup(event.id, lines, SMALL_PX, palette.ink, palette, words),
  ];
}
