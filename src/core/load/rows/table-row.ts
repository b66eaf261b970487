import type { TableColumn } from '../read/table-columns.ts';

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
  /** Why a date in words cannot be read; such a row is left out. */
  dateFault?: string;
}

export function emptyRow(): TableRow & Record<TableColumn, string | readonly string[]> {
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
  };
}
