import type { EventBox } from './event-box.ts';
import type { TimelineMeasure } from './layout.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import { STATUSES } from '../../model/dataset.ts';
import { binsLegend } from './bins-scene.ts';
import { glyphMarks } from './glyph-marks.ts';
import type { Mark, RuleMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';
import { drawnEnds } from './reach-marks.ts';

const NEUTRAL_EVENT = {
  quadClass: 'verbal-cooperation',
  status: 'occurred',
  disputed: false,
} as const;

/** What the timeline shows at this moment, and nothing else. */
export function timelineLegend(layout: TimelineMeasure, palette: Palette): LegendEntry[] {
  if (layout.bins) return [...binsLegend(layout.bins, palette), ...shapeEntries(layout, palette)];
  const { events } = layout;
  const grey: Palette = { ...palette, quad: allQuads(palette.inkSecond) };
  const sample = (change: Partial<EventBox['event']>, colours = palette): readonly Mark[] =>
    glyphMarks(
      { event: { ...NEUTRAL_EVENT, ...change } as EventBox['event'] },
      'sample',
      0,
      0,
      1,
      colours,
    );
  const which = (test: (event: EventBox['event']) => boolean): string[] =>
    events.filter(({ event }) => test(event)).map(({ event }) => event.id);
  const entries: LegendEntry[] = [];
  for (const quad of QUAD_CLASSES) {
    const ids = which(({ quadClass }) => quadClass === quad);
    if (ids.length === 0) continue;
    entries.push({
      key: quad,
      message: `quad.${quad}`,
      sample: sample({ quadClass: quad }),
      reach: 7,
      filter: { quad },
      events: ids,
    });
  }
  const statuses = STATUSES.filter((one) => which(({ status }) => status === one).length > 0);
  for (const status of statuses.length > 1 || statuses[0] !== 'occurred' ? statuses : []) {
    entries.push({
      key: status,
      message: `legend.${status}`,
      sample: sample({ status }, grey),
      reach: 8,
      filter: { status },
      events: which((event) => event.status === status),
    });
  }
  const disputed = which((event) => event.disputed);
  if (disputed.length > 0) {
    entries.push({
      key: 'disputed',
      message: 'legend.disputed',
      sample: sample({ disputed: true }, grey),
      reach: 8,
      filter: { disputed: true },
      events: disputed,
    });
  }
  return [...entries, ...shapeEntries(layout, palette)];
}

function shapeEntries({ events, known, lanes }: TimelineMeasure, palette: Palette): LegendEntry[] {
  const stroke = palette.inkSecond;
  const line = (
    key: string,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    dash?: number[],
  ): RuleMark => ({
    kind: 'rule',
    key,
    x1,
    y1,
    x2,
    y2,
    stroke,
    strokeWidth: 1.25,
    ...(dash && { dash }),
  });
  const block = (key: string, x: number, width: number): Mark => ({
    kind: 'rect',
    key,
    x,
    y: -2,
    width,
    height: 4,
    fill: stroke,
  });
  const entry = (
    key: string,
    reach: number,
    sample: readonly Mark[],
    test: (box: EventBox) => boolean,
  ): LegendEntry[] => {
    const ids = events.filter(test).map(({ event }) => event.id);
    const message = `legend.${key}` as LegendEntry['message'];
    return ids.length === 0 ? [] : [{ key, message, sample, reach, events: ids }];
  };
  const endsIn = ({ bar }: EventBox, end: 'approximate' | 'open'): boolean =>
    bar !== undefined && drawnEnds(bar).includes(end);
  const isShared = ({ stops }: EventBox): boolean => stops.length > 1;
  const dot = (key: string, x: number, radius: number): Mark => ({
    kind: 'circle',
    key,
    x,
    y: 0,
    radius,
    fill: stroke,
  });
  const afterKnown: LegendEntry = {
    key: 'after-known',
    message: 'legend.after-known',
    sample: [-9, -3, 3].map((x) => ({
      ...line(String(x), x, 6, x + 9, -6),
      stroke: palette.connector,
    })),
    reach: 12,
  };
  return [
    ...entry(
      'uncertain',
      12,
      [line('w', -11, 0, 11, 0), line('a', -11, -4, -11, 4), line('b', 11, -4, 11, 4)],
      ({ whisker }) => whisker?.approximate === false,
    ),
    ...entry(
      'approximate',
      12,
      [line('w', -11, 0, 11, 0, [3, 2.5])],
      (box) => box.whisker?.approximate === true || endsIn(box, 'approximate'),
    ),
    ...entry('period', 12, [block('bar', -12, 24)], ({ bar }) => bar !== undefined),
    ...entry(
      'open',
      13,
      [block('bar', -13, 10), block('1', 0, 5), block('2', 7, 3), block('3', 12, 1.5)],
      (box) => endsIn(box, 'open'),
    ),
    ...entry(
      'connector',
      4,
      [{ ...line('line', 0, -8, 0, 8), stroke: palette.connector }],
      isShared,
    ),
    ...entry('sizes', 11, [dot('lead', -5, 5), dot('other', 7, 3.75)], isShared),
    ...entry(
      'set',
      13,
      [line('through', -11, 0, 11, 0, [1, 3]), dot('first', -9, 3.75), dot('next', 9, 3.75)],
      ({ more }) => more.length > 0,
    ),
    ...entry(
      'pinned',
      6,
      [{ kind: 'path', key: 'arrow', d: 'M3,-5L-4,0L3,5Z', fill: stroke }],
      ({ pinned }) => pinned !== null,
    ),
    ...(known !== null && lanes.length > 0 ? [afterKnown] : []),
  ];
}

function allQuads(colour: string): Palette['quad'] {
  return {
    statement: colour,
    'verbal-cooperation': colour,
    'material-cooperation': colour,
    'verbal-conflict': colour,
    'material-conflict': colour,
  };
}
