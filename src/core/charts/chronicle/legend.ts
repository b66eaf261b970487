import { kindEntries, SAID_STATUSES } from '../drawing/kind-entries.ts';
import type { LegendEntry } from '../drawing/legend-entry.ts';
import type { Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { Part, Stop } from '../drawing/roles.ts';
import type { ChronicleLayout, EventRow } from './layout.ts';

/** What the chronicle shows at this moment, and nothing else. @param onwards −1 where reading goes from right to left */
export function chronicleLegend(
  { rows }: Pick<ChronicleLayout, 'rows'>,
  palette: Palette,
  onwards: 1 | -1,
): LegendEntry[] {
  const events = rows.filter((row): row is EventRow => row.kind === 'event');
  const drawnSo = (test: (stops: readonly Stop[]) => boolean): readonly string[] =>
    events.filter(({ stops }) => test(stops)).map(({ event }) => event.id);
  const ink = palette.inkSecond;
  const entry = (
    events: readonly string[],
    one: Omit<LegendEntry, 'events'>,
  ): readonly LegendEntry[] => (events.length === 0 ? [] : [{ ...one, events }]);
  const has = (stops: readonly Stop[], part: Part): boolean =>
    stops.some((stop) => stop.part === part);
  const line = (key: string): Mark => ({
    ...{ kind: 'rule', key, x1: -12, y1: 0, x2: 12, y2: 0, stroke: ink, strokeWidth: 1.5 },
  });
  const dot = (key: string, x: number, radius: number, fill = ink): Mark => ({
    ...{ kind: 'circle', key, x, y: 0, radius, fill },
  });
  const tip = 14 * onwards;
  return [
    ...kindEntries(
      events.map(({ event }) => event),
      palette,
      SAID_STATUSES.filter((status) => status !== 'occurred'),
    ),
    ...entry(
      drawnSo((stops) => has(stops, 'leads') && has(stops, 'acted-on')),
      {
        ...{ key: 'acts-on', message: 'legend.acts-on', reach: 15 },
        sample: [
          line('line'),
          dot('leads', -12 * onwards, 3.6),
          {
            ...{ kind: 'path', key: 'arrow', x: tip, y: 0, fill: ink },
            d: `M0,0L${String(-8 * onwards)},-4.6V4.6Z`,
          },
        ],
      },
    ),
    ...entry(
      drawnSo((stops) => stops.filter(({ part }) => part === 'takes-part').length > 1),
      {
        ...{ key: 'together', message: 'legend.together', reach: 15 },
        sample: [line('line'), dot('one', -12, 3.6), dot('other', 12, 3.6)],
      },
    ),
    ...entry(
      drawnSo((stops) => has(stops, 'hosts')),
      {
        ...{ key: 'hosts', message: 'legend.hosts', reach: 5 },
        sample: [
          {
            ...{ kind: 'circle', key: 'ring', x: 0, y: 0, radius: 3.2, fill: palette.ground },
            ...{ stroke: palette.inkMuted, strokeWidth: 1.4 },
          },
        ],
      },
    ),
    ...entry(
      drawnSo((stops) => has(stops, 'spoken-of')),
      {
        ...{ key: 'spoken-of', message: 'legend.spoken-of', reach: 4 },
        sample: [dot('dot', 0, 2.2, palette.connector)],
      },
    ),
  ];
}
