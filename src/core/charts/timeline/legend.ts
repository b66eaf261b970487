import type { EventBox } from './loom/loom-box.ts';
import type { TimelineLayout } from './layout.ts';
import type { Part } from '../drawing/roles.ts';
import { hostMark, trianglePath } from './loom-marks.ts';
import { binsLegend } from './bins-scene.ts';
import { kindEntries, SAID_STATUSES } from '../drawing/kind-entries.ts';
import type { Palette } from '../drawing/palette.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';

/** What the timeline shows at this moment, and nothing else. */
export function timelineLegend(
  { bins, events }: Pick<TimelineLayout, 'bins' | 'events'>,
  palette: Palette,
): LegendEntry[] {
  if (bins) return binsLegend(bins, palette);
  const which = (test: (box: EventBox) => boolean): string[] =>
    events.filter(test).map(({ event }) => event.id);
  const statuses = SAID_STATUSES.filter((one) => events.some(({ event }) => event.status === one));
  const entries = kindEntries(
    events.map(({ event }) => event),
    palette,
    statuses.some((one) => one !== 'occurred') ? statuses : [],
  );
  const add = (entry: Omit<LegendEntry, 'events'>, test: (box: EventBox) => boolean): void => {
    const ids = which(test);
    if (ids.length > 0) entries.push({ ...entry, events: ids });
  };
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
