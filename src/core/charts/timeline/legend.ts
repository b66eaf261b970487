import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import type { EventBox } from './loom/loom-box.ts';
import type { TimelineLayout } from './layout.ts';
import type { Part } from '../drawing/roles.ts';
import { hostMark, trianglePath } from './loom-marks.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import { STATUSES } from '../../model/dataset.ts';
import { binsLegend } from './bins-scene.ts';
import { glyphMarks } from '../drawing/glyph-marks.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';

type GlyphEvent = Pick<AnsweredEvent, 'quadClass' | 'status' | 'disputed'>;

const NEUTRAL_EVENT = {
  quadClass: 'verbal-cooperation',
  status: 'occurred',
  disputed: false,
} as const;

/** What the timeline shows at this moment, and nothing else. */
export function timelineLegend(
  { bins, events }: Pick<TimelineLayout, 'bins' | 'events'>,
  palette: Palette,
): LegendEntry[] {
  if (bins) return binsLegend(bins, palette);
  const grey: Palette = { ...palette, quad: allQuads(palette.inkSecond) };
  const sample = (change: Partial<GlyphEvent>, colours = palette): readonly Mark[] =>
    glyphMarks({ event: { ...NEUTRAL_EVENT, ...change } }, 'sample', 0, 0, 1, colours);
  const which = (test: (box: EventBox) => boolean): string[] =>
    events.filter(test).map(({ event }) => event.id);
  const entries: LegendEntry[] = [];
  const add = (entry: Omit<LegendEntry, 'events'>, test: (box: EventBox) => boolean): void => {
    const ids = which(test);
    if (ids.length > 0) entries.push({ ...entry, events: ids });
  };
  for (const quad of QUAD_CLASSES) {
    add(
      {
        key: quad,
        message: `quad.${quad}`,
        sample: sample({ quadClass: quad }),
        reach: 7,
        filter: { quad },
      },
      ({ event }) => event.quadClass === quad,
    );
  }
  const statuses = STATUSES.filter((one) => events.some(({ event }) => event.status === one));
  for (const status of statuses.length > 1 || statuses[0] !== 'occurred' ? statuses : []) {
    add(
      {
        key: status,
        message: `legend.${status}`,
        sample: sample({ status }, grey),
        reach: 8,
        filter: { status },
      },
      ({ event }) => event.status === status,
    );
  }
  add(
    {
      key: 'disputed',
      message: 'legend.disputed',
      sample: sample({ disputed: true }, grey),
      reach: 8,
      filter: { disputed: true },
    },
    ({ event }) => event.disputed,
  );
  const stroke = palette.inkSecond;
  const isOnRow =
    (part: Part) =>
    ({ stops, band }: EventBox) =>
      !band && stops.some((stop, index) => index > 0 && stop.part === part);
  add(
    {
      key: 'acted-on',
      message: 'legend.acted-on',
      sample: [{ kind: 'path', key: 'sample', d: trianglePath(1), fill: stroke }],
      reach: 6,
    },
    isOnRow('acted-on'),
  );
  add(
    {
      key: 'takes-part',
      message: 'legend.takes-part',
      sample: [{ kind: 'circle', key: 'sample', x: 0, y: 0, radius: 2.8, fill: stroke }],
      reach: 5,
    },
    isOnRow('takes-part'),
  );
  add(
    {
      key: 'hosts',
      message: 'legend.hosts',
      sample: [hostMark('sample', 0, 0, 3, palette)],
      reach: 5,
    },
    isOnRow('hosts'),
  );
  return entries;
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
