/** The cells of one row, filled in again and again; trimmed but for the title, '' where there is none. */
export interface TableRow {
  id: string;
  start: string;
  end: string;
  eventType: string;
  /** Names with `|` between them, or a list of names. */
  actors: string | readonly string[];
  topics: string | readonly string[];
  tone: string;
  title: string;
  status: string;
  source: string | readonly string[];
  url: string;
  summary: string;
  place: string;
  /** Actors once more, with what they do. */
  roles: readonly RoleCells[];
  /** Further cells, in the order of their names; empty without any. */
  fields: string;
  /** Whether an id that came before gets a number instead of having the row left out. */
  mayRepeat: boolean;
  /** Why a date in words cannot be read; such a row is left out. */
  dateFault?: string;
}

/** Names of actors, in one cell or several, that all have a role. */
export interface RoleCells {
  /** Place in `ROLES`. */
  readonly role: number;
  readonly names: string | readonly string[];
}

export function emptyRow(): TableRow {
  return {
    id: '',
    start: '',
    end: '',
    eventType: '',
    actors: '',
    topics: '',
    tone: '',
    title: '',
    status: '',
    source: '',
    url: '',
    summary: '',
    place: '',
    roles: [],
    fields: '',
    mayRepeat: false,
  };
}
