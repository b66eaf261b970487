import type { Span } from '../time/span.ts';
import type { Filter, MovementGroups, MovementSubject } from '../engine/contract/question.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import type { CalendarName, Digits } from '../i18n/dates/numerals.ts';
import { DEFAULT_LANG } from '../i18n/languages.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Period } from '../time/periods.ts';

export const LANES = ['actor', 'topic', 'type'] as const;
export type Lanes = (typeof LANES)[number];

/** What the first chart is drawn as. */
export const FORMS = ['chronicle', 'timeline'] as const;
export type Form = (typeof FORMS)[number];

export const RELATIONS_FORMS = ['ladder', 'ring', 'table'] as const;
export type RelationsForm = (typeof RELATIONS_FORMS)[number];

/** Crowded days of the timeline are drawn wider than others, or as wide as all. */
export const SCALES = ['spread', 'true'] as const;
export type Scale = (typeof SCALES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export { CALENDARS, DIGITS } from '../i18n/dates/numerals.ts';

/** What is counted along time, and how. */
export interface MovementView {
  /** Null: by how long the span is. */
  readonly period: Period | null;
  /** Actors and pairs, side by side; none for whatever passes the filter. */
  readonly of: readonly MovementSubject[];
  /** What the squares and bars of a period are told apart by. */
  readonly by: MovementGroups;
  /** The mean tone is drawn, too. */
  readonly mean: boolean;
}

/** Whose brief is open. */
export interface PairView {
  readonly of: readonly [string, string];
  /** The day since which it tells what changed, EDTF; null: as usual. */
  readonly since: string | null;
}

/** What a reader sees who asks for counts along time and for nothing else. */
export const USUAL_MOVEMENT: MovementView = { period: null, of: [], by: 'class', mean: false };

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
  /** Null: by the room that there is. */
  readonly form: Form | null;
  /** Null: by the data. */
  readonly relations: RelationsForm | null;
  readonly scale: Scale;
  /** Null: it is not shown. */
  readonly movement: MovementView | null;
  /** Null: no brief is open. */
  readonly pair: PairView | null;
  /** Who only hosts, mediates or is named counts as a party of a pair, too. */
  readonly aside: boolean;
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
  /** After how many minutes the dataset is read again by itself, again and again; null: when the reader asks. */
  readonly every: number | null;
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
  form: null,
  relations: null,
  scale: 'spread',
  movement: null,
  pair: null,
  aside: false,
  open: [],
  event: null,
  actor: null,
  axis: 'ltr',
  theme: 'auto',
  digits: 'latn',
  calendar: 'gregory',
  every: null,
  embed: false,
};

/** The view with which another dataset is opened: the settings, the lanes and the form of the chart stay. */
export function viewOnto(data: string, view: View): View {
  return { ...DEFAULT_VIEW, ...settingsOf(view), data, lanes: view.lanes, form: view.form };
}

export function settingsOf({ lang, theme, axis, digits, calendar }: View): Settings {
  return { lang, theme, axis, digits, calendar };
}
