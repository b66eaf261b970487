import type { Span } from '../time/span.ts';
import type { Filter } from '../engine/contract/question.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import type { CalendarName, Digits } from '../i18n/dates/numerals.ts';
import { DEFAULT_LANG } from '../i18n/languages.ts';
import type { Lang } from '../i18n/languages.ts';

export const LANES = ['actor', 'topic', 'type'] as const;
export type Lanes = (typeof LANES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export { CALENDARS, DIGITS } from '../i18n/dates/numerals.ts';

/** Everything the reader asked for; the address says exactly this. */
export interface View {
  /** A dataset's id under `data/`, or a URL. */
  readonly data: string;
  readonly lang: Lang;
  readonly filter: Filter;
  /** The visible span in whole seconds (ms UTC); null: what the dataset opens on. */
  readonly span: Span | null;
  /** A day as EDTF; `all`; null: the dataset's own known-on day. */
  readonly known: string | null;
  readonly lanes: Lanes;
  /** Lanes that are open, by actor or topic id. */
  readonly open: readonly string[];
  /** The selected event's id. */
  readonly event: string | null;
  /** The selected actor's id. */
  readonly actor: string | null;
  /** Which way time runs. */
  readonly axis: Direction;
  readonly theme: Theme;
  readonly digits: Digits;
  /** Whose months the axis says; `hijri` adds a line of its own to the Gregorian ones. */
  readonly calendar: CalendarName;
  /** Inside another page: the timeline alone. */
  readonly embed: boolean;
}

/** What a reader sets once and for all; kept on the device. */
export const SETTINGS = ['lang', 'theme', 'axis', 'digits', 'calendar'] as const;
export type Settings = Pick<View, (typeof SETTINGS)[number]>;

const DEFAULT_DATA = 'istanbul-2025';
/** Stands for a file that the reader opened; the address cannot carry it. */
export const LOCAL_DATA = 'local';

export const DEFAULT_VIEW: View = {
  data: DEFAULT_DATA,
  lang: DEFAULT_LANG,
  filter: NO_FILTER,
  span: null,
  known: null,
  lanes: 'actor',
  open: [],
  event: null,
  actor: null,
  axis: 'ltr',
  theme: 'auto',
  digits: 'latn',
  calendar: 'gregory',
  embed: false,
};

/** The view with which another dataset is opened: the settings and the lanes stay. */
export function viewOnto(data: string, view: View): View {
  return { ...DEFAULT_VIEW, ...settingsOf(view), data, lanes: view.lanes };
}

export function settingsOf({ lang, theme, axis, digits, calendar }: View): Settings {
  return { lang, theme, axis, digits, calendar };
}
