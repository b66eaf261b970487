import type { MessageKey } from '../../i18n/en/words/catalogues.ts';
import type { Status } from '../../model/dataset.ts';
import type { QuadClass } from '../../model/event-type.ts';
import type { Mark } from './mark.ts';
import type { Palette } from './palette.ts';

/** One thing to explain: a sample, drawn around (0, 0) within 13 px to either side, and its words. */
export interface LegendEntry {
  readonly key: string;
  readonly message: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly sample: readonly Mark[];
  /** Half its width, px. */
  readonly reach: number;
  /** What the entry stands for, where it can be filtered by. */
  readonly filter?: LegendFilter;
  /** The events that are drawn so, by id. */
  readonly events?: readonly string[];
  /** A dyad that is drawn so: its two actors' ids. */
  readonly dyad?: readonly [string, string];
}

/** What the page can filter by at a press on its legend. */
export type LegendFilter =
  { readonly quad: QuadClass } | { readonly status: Status } | { readonly disputed: true };

/** The colour of bars whose events have no tone. */
export function untonedEntry({ quad }: Palette): LegendEntry {
  const box = { x: -5, y: -4, width: 10, height: 8, fill: quad.unspecified };
  return {
    ...{ key: 'untoned', message: 'legend.untoned', reach: 7 },
    sample: [{ kind: 'rect', key: 'box', ...box }],
  };
}

/** The tone scale, from conflict to cooperation. */
export function toneEntry(palette: Palette): LegendEntry {
  const steps: Mark[] = palette.tone.map((fill, step) => ({
    kind: 'rect',
    key: String(step),
    x: -35 + step * 10,
    y: -4,
    width: 10,
    height: 8,
    fill,
  }));
  return { key: 'tone', message: 'legend.tone-scale', sample: steps, reach: 35 };
}
