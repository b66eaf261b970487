import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { STATUSES } from '../../model/dataset.ts';
import type { Status } from '../../model/dataset.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import { glyphMarks } from './glyph-marks.ts';
import type { LegendEntry } from './legend-entry.ts';
import type { Mark } from './mark.ts';
import type { Palette } from './palette.ts';

/** What its glyph says of an event. */
type KindOfEvent = Pick<AnsweredEvent, 'id' | 'quadClass' | 'status' | 'disputed'>;

type SaidStatus = Exclude<Status, 'unspecified'>;

/** What is explained of statuses: one that nobody gave is drawn as what took place. */
export const SAID_STATUSES: readonly SaidStatus[] = STATUSES.filter((one) => one !== 'unspecified');

/** A shape without a colour of its own: what is explained is not the class. */
const PLAIN = { quadClass: 'verbal-cooperation', status: 'occurred', disputed: false } as const;

/**
 * What the glyphs of these events say, and nothing else: their classes, then those of the statuses that some of them
 * have, then that sources disagree.
 */
export function kindEntries(
  events: readonly KindOfEvent[],
  palette: Palette,
  statuses: readonly SaidStatus[],
): LegendEntry[] {
  const grey: Palette = {
    ...palette,
    quad: { ...palette.quad, [PLAIN.quadClass]: palette.inkSecond },
  };
  const glyph = (change: Partial<KindOfEvent>, colours = palette): readonly Mark[] =>
    glyphMarks({ event: { ...PLAIN, ...change } }, 'sample', 0, 0, 1, colours);
  const entry = (
    one: Omit<LegendEntry, 'events'>,
    test: (event: KindOfEvent) => boolean,
  ): readonly LegendEntry[] => {
    const ids = events.filter(test).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ ...one, events: ids }];
  };
  return [
    ...QUAD_CLASSES.flatMap((quad) =>
      entry(
        {
          ...{ key: quad, message: `quad.${quad}`, sample: glyph({ quadClass: quad }) },
          ...{ reach: 7, filter: { quad } },
        },
        ({ quadClass }) => quadClass === quad,
      ),
    ),
    ...statuses.flatMap((status) =>
      entry(
        {
          ...{ key: status, message: `legend.${status}`, sample: glyph({ status }, grey) },
          ...{ reach: 8, filter: { status } },
        },
        (event) => event.status === status,
      ),
    ),
    ...entry(
      {
        ...{ key: 'disputed', message: 'legend.disputed', sample: glyph({ disputed: true }, grey) },
        ...{ reach: 8, filter: { disputed: true } },
      },
      ({ disputed }) => disputed,
    ),
  ];
}
