import { ROLES } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import { isNothing } from '../dates/placeholders.ts';
import type { DateColumn } from '../dates/free-date.ts';
import { showValue } from '../json/json-type.ts';
import type { ColumnMapping } from '../read/load-options.ts';
import { LISTS, type Meaning } from '../read/meanings.ts';
import {
  fieldsAt,
  TABLE_COLUMNS,
  type TableColumn,
  type TableHeader,
} from '../read/table-columns.ts';
import { CountryNames } from './country-cells.ts';
import { plainOfHtml } from './html-text.ts';
import { joinFields, joinPartFields } from './join-fields.ts';
import { MappedDates, type DateCells } from './mapped-dates.ts';
import { MappedNames } from './mapped-names.ts';
import { headerWith, type RowAdapter } from './row-adapter.ts';
import { readTone } from './row-values.ts';
import type { TableRow } from './table-row.ts';
import { MappedValues } from './mapped-values.ts';

interface NameColumn {
  readonly place: number;
  readonly names: MappedNames;
  /** Place in `ROLES` of actors. */
  readonly role: number;
}

const ACTORS = ['initiator', 'actors', 'recipient', 'host', 'mediator'] as const;
const NOBODY: readonly string[] = [];
const NO_DATES = {
  ...{ start: '', year: '', month: '', day: '', time: '' },
  ...{ end: '', endYear: '', endMonth: '', endDay: '', endTime: '' },
};
const PARTICIPANT = ROLES.indexOf('participant');

/** Rows of a table whose columns the reader has named, with dates and names as people write them. */
export class MappedRows implements RowAdapter {
  readonly header: TableHeader;
  readonly widths: readonly number[];
  readonly #countries = new CountryNames();
  readonly #mapping: ColumnMapping;
  readonly #names: readonly string[];
  readonly #places: ReadonlyMap<Meaning, readonly number[]>;
  readonly #dates: MappedDates;
  /** Where what stands once a row stands; −1 where it does not. */
  readonly #at: Readonly<Record<'id' | 'eventType' | 'tone' | 'title' | 'status' | 'url', number>>;
  readonly #datePlaces: readonly { readonly meaning: keyof DateCells; readonly place: number }[];
  readonly #otherStarts: readonly number[];
  readonly #summaries: readonly number[];
  /** Filled in again and again. */
  readonly #dated: Record<keyof DateCells, string> = { ...NO_DATES };
  readonly #values: MappedValues;
  readonly #actors: readonly NameColumn[];
  readonly #topics: readonly NameColumn[];
  readonly #sources: readonly NameColumn[];
  readonly #where: readonly NameColumn[];
  readonly #hasRoles: boolean;
  /** The rows of one event, where rows are parts. */
  #parts: (readonly string[])[] = [];
  #joined = 0;
  readonly #unread = new Map<TableColumn, { count: number; readonly found: string }>();

  /** @param names of the columns, as the file has them */
  constructor(mapping: ColumnMapping, names: readonly string[] = []) {
    this.#mapping = mapping;
    this.#names = names;
    this.#places = placesOf(mapping.columns);
    this.widths = [mapping.columns.length];
    this.#at = {
      id: this.#place('id'),
      eventType: this.#place('eventType'),
      tone: this.#place('tone'),
      title: this.#place('title'),
      status: this.#place('status'),
      url: this.#place('url'),
    };
    this.#datePlaces = (Object.keys(NO_DATES) as (keyof DateCells)[])
      .map((meaning) => ({ meaning, place: this.#place(meaning) }))
      .filter(({ place }) => place >= 0);
    this.#otherStarts = (this.#places.get('start') ?? []).slice(1);
    this.#summaries = this.#places.get('summary') ?? [];
    const kept = fieldsAt(this.#keptPlaces(), names);
    const columns = TABLE_COLUMNS.filter((column) => this.#has(column));
    this.header = {
      ...headerWith(withTopics(columns)),
      ...(/goldstein/i.test(names[this.#at.tone] ?? '') && { toneScale: 'goldstein' as const }),
      called: this.#called(columns),
      ...(kept.places.length > 0 && { fields: kept }),
    };
    this.#actors = ACTORS.flatMap((meaning) => this.#namesOf(meaning));
    this.#hasRoles = this.#actors.some(({ role }) => role !== PARTICIPANT);
    this.#topics = this.#namesOf('topics');
    this.#sources = this.#namesOf('source');
    // A country comes after the town.
    const isCountry = ({ place }: NameColumn): number =>
      mapping.countries?.[place] == null ? 0 : 1;
    this.#where = this.#namesOf('place').sort((a, b) => isCountry(a) - isCountry(b));
    const { calendar, forms = [] } = mapping;
    const column = (meaning: Meaning): DateColumn => ({
      calendar,
      form: forms[this.#place(meaning)],
    });
    this.#dates = new MappedDates(mapping.dateOrder, column('start'), column('end'));
    this.#values = new MappedValues(mapping, names[this.#place('eventType')] ?? '');
  }

  isPart(cells: readonly string[]): boolean {
    const [first] = this.#parts;
    const id = cellAt(cells, this.#at.id);
    if (!first || id === '' || id !== cellAt(first, this.#at.id)) return false;
    // What has another day or another title is another event, whatever it is called by.
    const own = [
      ...this.#datePlaces.map(({ place }) => place),
      ...this.#otherStarts,
      this.#at.title,
    ];
    const isOther = (place: number): boolean => {
      const cell = cellAt(cells, place);
      return cell !== '' && cell !== cellAt(first, place);
    };
    if (own.some(isOther)) return false;
    this.#parts.push(cells);
    this.#joined += 1;
    return true;
  }

  addParts(row: TableRow): void {
    const parts = this.#parts;
    if (parts.length < 2) return;
    const all = (columns: readonly NameColumn[]): readonly string[] => [
      ...new Set(parts.flatMap((cells) => namesIn(columns, cells))),
    ];
    if (this.#hasRoles) {
      row.roles = this.#actors.map((column) => ({ role: column.role, names: all([column]) }));
    } else row.actors = all(this.#actors);
    row.topics = all(this.#topics);
    row.source = all(this.#sources);
    const { fields } = this.header;
    const nameOf = (cells: readonly string[]): string => namesIn(this.#actors, cells).join(' – ');
    if (fields) row.fields = joinPartFields(parts, fields.places, nameOf);
  }

  fill(cells: readonly string[], row: TableRow): 'taken' {
    if (this.#mapping.rows === 'parts') this.#parts = [cells];
    this.#dates.fill(this.#dateCells(cells), row);
    const id = cellAt(cells, this.#at.id);
    row.id = id === '' ? '' : id.replace(/[\s,]+/g, '-');
    row.mayRepeat = true;
    const written = cellAt(cells, this.#at.eventType);
    row.eventType = written === '' ? '' : this.#values.typeOf(written);
    this.#fillNames(cells, row, row.eventType === '' ? written : '');
    row.tone = this.#known('tone', cellAt(cells, this.#at.tone), isTone);
    row.title = plainOfHtml(cellAt(cells, this.#at.title));
    const status = cellAt(cells, this.#at.status);
    const known = status === '' ? '' : this.#values.statusOf(status);
    row.status = known === '' ? this.#known('status', status, () => false) : known;
    row.summary = this.#summaries.length === 0 ? '' : this.#summaryIn(cells);
    row.url = this.#linkIn(cellAt(cells, this.#at.url));
    const { fields } = this.header;
    row.fields = fields ? joinFields(cells, fields.places) : '';
    return 'taken';
  }

  get countries(): ReadonlyMap<string, string> {
    return this.#countries.codes;
  }

  problems(): readonly Problem[] {
    const { unread, far } = this.#dates;
    const counts = [...this.#unread, ...(unread.count > 0 ? [['end', unread] as const] : [])];
    return [
      ...counts.map(([meaning, { count, found }]) => {
        const column = (this.#names[this.#place(meaning)] ?? '').trim() || meaning;
        return warning('table.value-unread', { column, count, found: showValue(found) });
      }),
      ...(this.#joined > 0 ? [warning('table.rows-joined', this.#joinedParams())] : []),
      ...(far > 0 ? [warning('table.far-ends', { count: far })] : []),
    ];
  }

  #joinedParams(): Problem['params'] {
    return { column: (this.#names[this.#at.id] ?? '').trim(), count: this.#joined };
  }

  #called(columns: readonly TableColumn[]): Partial<Record<TableColumn, string>> {
    return Object.fromEntries(
      columns.flatMap((column) => {
        const place = this.#place(column);
        const parts = column === 'start' ? this.#place('year') : this.#place('endYear');
        const name = this.#names[place >= 0 ? place : parts]?.trim() ?? '';
        return name === '' ? [] : [[column, name]];
      }),
    );
  }

  #has(meaning: Meaning): boolean {
    if (meaning === 'start') return this.#places.has('start') || this.#places.has('year');
    if (meaning === 'end') return this.#places.has('end') || this.#places.has('endYear');
    return this.#places.has(meaning);
  }

  #place(meaning: Meaning): number {
    return this.#places.get(meaning)?.[0] ?? -1;
  }

  /** What has no meaning, and what is not all in what it means: types, statuses, several links. */
  #keptPlaces(): number[] {
    const { columns, separators = [] } = this.#mapping;
    return columns.flatMap((meaning, at) => {
      const isPart = meaning === null || meaning === 'eventType' || meaning === 'status';
      return isPart || (meaning === 'url' && (separators[at] ?? '') !== '') ? [at] : [];
    });
  }

  #namesOf(meaning: Meaning): NameColumn[] {
    const { separator, separators = [], countries = [] } = this.#mapping;
    const role = meaning === 'actors' ? PARTICIPANT : (ROLES as readonly string[]).indexOf(meaning);
    const isList = LISTS.has(meaning);
    const mayBeCountry = role >= 0 || meaning === 'place';
    return (this.#places.get(meaning) ?? []).map((place) => ({
      place,
      role,
      names: new MappedNames(
        isList ? (separators[place] ?? separator) : '',
        mayBeCountry ? (countries[place] ?? 'names') : null,
        role >= 0 ? this.#countries : undefined,
      ),
    }));
  }

  #dateCells(cells: readonly string[]): DateCells {
    const row = this.#dated;
    for (const { meaning, place } of this.#datePlaces) row[meaning] = (cells[place] ?? '').trim();
    if (this.#otherStarts.length > 0 && isNothing(row.start)) row.start = this.#otherStart(cells);
    return row;
  }

  /** Where the first column of dates has none, that of another one. */
  #otherStart(cells: readonly string[]): string {
    const place = this.#otherStarts.find((one) => !isNothing((cells[one] ?? '').trim()));
    return place === undefined ? '' : (cells[place] ?? '').trim();
  }

  #fillNames(cells: readonly string[], row: TableRow, unknownType: string): void {
    if (this.#hasRoles) {
      row.roles = this.#actors.map(({ place, names, role }) => {
        return { role, names: names.namesIn(cells[place] ?? '') };
      });
    } else row.actors = namesIn(this.#actors, cells);
    const topics = namesIn(this.#topics, cells);
    row.topics = unknownType === '' ? topics : [...topics, unknownType];
    row.source = namesIn(this.#sources, cells);
    row.place = namesIn(this.#where, cells).join(', ');
  }

  #summaryIn(cells: readonly string[]): string {
    const texts = this.#summaries.map((place) => plainOfHtml(cells[place] ?? ''));
    return texts.filter((text) => !isNothing(text)).join('\n');
  }

  /** A value that is none of those there are is left away, and counted. */
  #known(column: TableColumn, value: string, isKnown: (value: string) => boolean): string {
    if (value === '' || isKnown(value)) return value;
    const before = this.#unread.get(column);
    if (before) before.count += 1;
    else this.#unread.set(column, { count: 1, found: value });
    return '';
  }

  #linkIn(cell: string): string {
    if (cell === '') return '';
    const separator = this.#mapping.separators?.[this.#at.url] ?? '';
    const first = separator === '' ? cell : (cell.split(separator)[0] ?? '').trim();
    return /^www\./i.test(first) ? `https://${first}` : first;
  }
}

/** A type that is not known stands among the topics. */
function withTopics(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.includes('eventType') && !columns.includes('topics')
    ? [...columns, 'topics']
    : columns;
}

function placesOf(columns: ColumnMapping['columns']): ReadonlyMap<Meaning, readonly number[]> {
  const places = new Map<Meaning, number[]>();
  columns.forEach((meaning, at) => {
    if (meaning !== null) places.set(meaning, [...(places.get(meaning) ?? []), at]);
  });
  return places;
}

function namesIn(columns: readonly NameColumn[], cells: readonly string[]): readonly string[] {
  const [only] = columns;
  if (!only) return NOBODY;
  if (columns.length === 1) return only.names.namesIn(cells[only.place] ?? '');
  const all: string[] = [];
  for (const { place, names } of columns) {
    for (const name of names.namesIn(cells[place] ?? '')) all.push(name);
  }
  return all;
}

function cellAt(cells: readonly string[], place: number): string {
  if (place < 0) return '';
  const cell = (cells[place] ?? '').trim();
  return isNothing(cell) ? '' : cell;
}

function isTone(cell: string): boolean {
  return readTone(cell) !== undefined;
}

function warning(
  code: 'table.value-unread' | 'table.far-ends' | 'table.rows-joined',
  params: Problem['params'],
): Problem {
  return { code, severity: 'warning', path: [], params };
}
