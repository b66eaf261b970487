import { DateOrderEvidence } from '../dates/date-order.ts';
import type { ColumnMapping, MappingHints, TableQuestion } from '../read/load-options.ts';
import type { Meaning } from '../read/meanings.ts';
import { nameWords } from '../read/name-words.ts';
import { factsOf, type ColumnFacts } from './column-facts.ts';
import { guessColumns } from './guess-columns.ts';
import { findSharedId } from './shared-id.ts';
import { findTableStart, joinHeader } from './table-start.ts';

interface Start {
  readonly names: readonly string[];
  /** −1 where the first row is data already. */
  readonly at: number;
  readonly skipped: number;
}

export interface SurveyedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isBroken: boolean;
}

/** Rows that are looked at until it is clear what the columns mean, and those at most. */
const ENOUGH = 200;
const MOST = 50_000;
/** Cells of a column whose contents are looked at. */
const SAMPLE = 200;
const SHOWN = 100;
const SHOWN_LETTERS = 200;

/** Looks at the first rows of a table, and tells where it begins and what its columns mean. */
export class ColumnGuesser {
  readonly #rows: SurveyedRow[] = [];
  readonly #hints: MappingHints;
  #orders: readonly DateOrderEvidence[] = [];
  #header: Start | undefined;
  #guess: ColumnMapping | undefined;

  /** @param hints what is known already */
  constructor(hints: MappingHints = {}) {
    this.#hints = hints;
  }

  add(cells: readonly string[], line: number, isBroken: boolean): void {
    this.#rows.push({ cells, line, isBroken });
    this.#guess = undefined;
    if (this.#rows.length < ENOUGH) return;
    if (this.#orders.length === 0) this.#weigh(this.rows);
    else this.#weigh([{ cells, line, isBroken }]);
  }

  /** Whether further rows would hardly change the guess. */
  get isDecided(): boolean {
    const { length } = this.#rows;
    return length >= MOST || (length >= ENOUGH && this.#orders.every(({ isDecided }) => isDecided));
  }

  /** The names of the columns; numbers where the first row is data. */
  get names(): readonly string[] {
    return this.#findHeader().names;
  }

  /** Where the header stands; undefined without one. */
  get headerLine(): number | undefined {
    const { at } = this.#findHeader();
    return at < 0 ? undefined : this.#rows[at]?.line;
  }

  /** The rows of data that were looked at. */
  get rows(): readonly SurveyedRow[] {
    const { at, skipped } = this.#findHeader();
    return this.#rows.slice(at < 0 ? skipped : at + 1);
  }

  /** Rows above the header, or above the first row without one. */
  get skipped(): readonly SurveyedRow[] {
    return this.#rows.slice(0, this.#findHeader().skipped);
  }

  /** Whether it is worth asking what the columns mean: most rows have as many cells as the header, and not one. */
  get isTable(): boolean {
    const width = this.names.length;
    const few = this.rows.slice(0, ENOUGH);
    return width > 1 && few.filter(({ cells }) => cells.length === width).length * 2 > few.length;
  }

  get guess(): ColumnMapping {
    this.#guess ??= this.#make();
    return this.#guess;
  }

  get question(): TableQuestion {
    const { rows } = this;
    const step = Math.max(1, rows.length / SHOWN);
    const shown = Array.from({ length: Math.min(SHOWN, rows.length) }, (_, i) => {
      return rows[Math.floor(i * step)]?.cells ?? [];
    });
    return {
      header: this.names,
      rows: shown.map((cells) => cells.map((cell) => cell.slice(0, SHOWN_LETTERS))),
      guess: this.guess,
    };
  }

  /** Names of columns of dates of which no row tells whether the day or the month comes first. */
  get ambiguous(): readonly string[] {
    const { guess, names } = this;
    if (this.#hints.dateOrder !== undefined) return [];
    return guess.columns.flatMap((meaning, at) => {
      const isDate = meaning === 'start' || meaning === 'end';
      return isDate && this.#orders[at]?.isAmbiguous ? [names[at] ?? ''] : [];
    });
  }

  #make(): ColumnMapping {
    const { names, rows } = this;
    if (this.#orders.length === 0) this.#weigh(rows);
    const facts = names.map((name, at) => this.#factsAt(name, at));
    const guess = guessColumns(facts, this.#fixed(names));
    const { dateOrder, separator, calendar, types, statuses } = this.#hints;
    const { rows: meant } = this.#hints;
    const isFree = meant !== 'events' && this.#hints.columns === undefined;
    const shared = isFree
      ? findSharedId(
          rows.map(({ cells }) => cells),
          facts.map(({ words }) => words),
          guess,
        )
      : -1;
    return {
      ...(shared < 0 ? guess : withSharedId(guess, facts, shared)),
      ...(meant !== undefined && { rows: meant }),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(separator !== undefined && { separator, separators: guess.columns.map(() => separator) }),
      ...(calendar !== undefined && { calendar }),
      ...(types !== undefined && { types }),
      ...(statuses !== undefined && { statuses }),
      ...(this.#findHeader().at < 0 && { header: false }),
    };
  }

  /** Cells from all over the rows that were looked at, so that a column filled late is seen too. */
  #factsAt(name: string, at: number): ColumnFacts {
    const { rows } = this;
    const filled: string[] = [];
    let empty = 0;
    for (const { cells } of rows) {
      const cell = cells[at] ?? '';
      if (cell === '') empty += 1;
      else filled.push(cell);
    }
    const step = Math.max(1, filled.length / SAMPLE);
    const sample = Array.from({ length: Math.ceil(filled.length / step) }, (_, i) => {
      return filled[Math.floor(i * step)] ?? '';
    });
    const blanks = Math.round((empty / Math.max(1, rows.length)) * sample.length);
    return factsOf(
      name,
      [...sample, ...Array.from({ length: blanks }, () => '')],
      this.#orders[at] ?? new DateOrderEvidence(),
    );
  }

  #fixed(names: readonly string[]): ReadonlyMap<number, Meaning | null> {
    const { columns = {} } = this.#hints;
    const fixed = new Map<number, Meaning | null>();
    for (const [name, meaning] of Object.entries(columns)) {
      const exact = names.indexOf(name);
      const at = exact >= 0 ? exact : names.findIndex((own) => nameWords(own) === nameWords(name));
      if (at >= 0) fixed.set(at, meaning === '' ? null : meaning);
    }
    return fixed;
  }

  #weigh(rows: readonly SurveyedRow[]): void {
    if (this.#orders.length === 0) this.#orders = this.names.map(() => new DateOrderEvidence());
    for (const { cells } of rows) {
      this.#orders.forEach((order, i) => {
        order.add(cells[i] ?? '');
      });
    }
  }

  /** Settled by the first rows. */
  #findHeader(): Start {
    if (this.#header) return this.#header;
    const found = this.#lookForHeader();
    if (this.#rows.length >= 50) this.#header = found;
    return found;
  }

  #lookForHeader(): Start {
    const good = this.#rows.map(({ cells }) => cells);
    const found = findTableStart(good);
    const at =
      this.#hints.header === undefined
        ? found.header
        : this.#hints.header
          ? Math.max(found.header, found.skipped)
          : -1;
    const first = good[found.skipped] ?? [];
    const cells = at > found.skipped ? joinHeader(first, good[at] ?? []) : first;
    if (at < 0) {
      const names = cells.map((_, i) => String(i + 1));
      return { names, at, skipped: found.skipped };
    }
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return { names: cells.slice(0, width), at, skipped: found.skipped };
  }
}

/** Rows are parts of events; those have a title where many words come again in all rows of one. */
function withSharedId(
  guess: ColumnMapping,
  facts: readonly ColumnFacts[],
  id: number,
): ColumnMapping {
  const columns = guess.columns.map((meaning, at) =>
    at === id ? 'id' : meaning === 'id' ? null : meaning,
  );
  const summary = columns.indexOf('summary');
  const isShort = (facts[summary]?.length ?? Infinity) <= LONGEST_TITLE;
  if (!columns.includes('title') && isShort) columns[summary] = 'title';
  return { ...guess, columns, rows: 'parts' };
}

const LONGEST_TITLE = 110;
