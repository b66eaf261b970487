import type { HijriTick } from '../time/hijri-ticks.ts';
import type { TickUnit } from '../time/ticks.ts';

/** Words with the language and direction they are to be set in. */
export interface Words {
  readonly text: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The base type of a scene: the reader's language, its direction, and how much larger its letters are set. */
export interface Setting {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** 1, or 1.08 for Arabic, whose letters look smaller at the same size. */
  readonly textScale: number;
}

/** What the timeline says. */
export interface TimelineWords extends Setting {
  readonly tick: (ms: number, unit: TickUnit) => string;
  /** Of the Hijri line, where the axis has one. */
  readonly hijriTick?: ((tick: HijriTick) => string) | undefined;
  readonly number: (value: number) => string;
  /** Titles, by event id (the layout decides which are drawn). */
  readonly labels: ReadonlyMap<string, Words>;
  /** Accessible names, by event id. */
  readonly names: ReadonlyMap<string, string>;
  readonly lanes: ReadonlyMap<string, Words>;
  /** At the known-on rule. */
  readonly known: string;
}
