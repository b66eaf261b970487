import { ROLES } from '../../model/dataset.ts';
import type { EventTable } from '../../model/event-table.ts';
import { DATE_FORMS } from '../../model/event-table.ts';
import { ID_PATTERN, isWebUrl } from '../json/checks.ts';
import { hostOf } from '../read/host-of.ts';
import { GrowingFields } from './growing-fields.ts';
import { GrowingNames, GrowingNumbers, GrowingTexts } from './growing.ts';
import { IdSet } from './id-set.ts';
import { RowDates } from './row-dates.ts';
import type { RowProblems } from './row-problems.ts';
import { readEventType, readStatus, readTone } from '../rows/row-values.ts';
import { ROLE_COLUMNS, type TableColumn } from '../read/table-columns.ts';
import type { TableRow } from '../rows/table-row.ts';
import { orderByTime } from './time-order.ts';

const OTHER = DATE_FORMS.indexOf('other');
const PARTICIPANT = ROLES.indexOf('participant');

/** Takes rows one by one and makes a table of the good ones. */
export class TableBuilder {
  readonly #problems: RowProblems;
  readonly #toneScale: EventTable['toneScale'];
  readonly #dates = new RowDates();
  readonly #startMs = new GrowingNumbers(Float64Array);
  readonly #endMs = new GrowingNumbers(Float64Array);
  readonly #dateForm = new GrowingNumbers(Uint8Array);
  readonly #otherRows = new GrowingNumbers(Uint32Array);
  readonly #otherTexts = new GrowingTexts();
  readonly #eventType = new GrowingNumbers(Uint8Array);
  readonly #status = new GrowingNumbers(Uint8Array);
  readonly #tone = new GrowingNumbers(Float32Array);
  readonly #actors = new GrowingNames();
  readonly #topics = new GrowingNames();
  readonly #sources = new GrowingNames();
  readonly #rowNumber = new GrowingNumbers(Uint32Array);
  readonly #id: GrowingTexts | null;
  readonly #title: GrowingTexts | null;
  readonly #summary: GrowingTexts | null;
  readonly #place: GrowingTexts | null;
  readonly #url: GrowingTexts | null;
  readonly #roles: GrowingNumbers<Uint8Array> | null;
  readonly #fields: GrowingFields | null;
  readonly #ids: IdSet | null;
  /** Rows that were taken away; their ids stay taken. */
  #drained = 0;
  /** Ids that came before and were given a number. */
  repeated = 0;

  /**
   * @param has which columns the file has
   * @param fields names of what is kept beside them
   * @param toneScale what the tones are scores of, where that is known
   */
  constructor(
    has: (column: TableColumn) => boolean,
    problems: RowProblems,
    fields: readonly string[] = [],
    toneScale?: EventTable['toneScale'],
  ) {
    this.#problems = problems;
    this.#toneScale = toneScale;
    this.#id = has('id') ? new GrowingTexts() : null;
    this.#title = has('title') ? new GrowingTexts() : null;
    this.#summary = has('summary') ? new GrowingTexts() : null;
    this.#place = has('place') ? new GrowingTexts() : null;
    this.#url = has('url') ? new GrowingTexts() : null;
    this.#roles = ROLE_COLUMNS.some(has) ? new GrowingNumbers(Uint8Array) : null;
    this.#fields = fields.length > 0 ? new GrowingFields(fields) : null;
    this.#ids = this.#id && new IdSet(this.#id);
  }

  /** Rows taken. */
  get size(): number {
    return this.#rowNumber.length;
  }

  /**
   * Takes a row, or complains about it.
   * @param number 1-based among the rows of data
   * @param line 1-based in the file; 0 where it has no lines
   * @returns false where the row is left out
   */
  add(row: TableRow, number: number, line: number): boolean {
    const eventType = readEventType(row.eventType);
    const status = readStatus(row.status);
    const tone = readTone(row.tone);
    const isDated = this.#readDates(row, number, line);
    const isGood = isDated && eventType >= 0 && status >= 0 && tone !== undefined;
    if (!isGood) this.#complain(row, number, line, eventType, status, tone);
    if (!this.#takeId(row, number, line, isGood) || tone === undefined || !isGood) return false;
    this.#takeDates();
    this.#eventType.push(eventType);
    this.#status.push(status);
    this.#tone.push(tone);
    this.#takeActors(row);
    this.#topics.push(row.topics);
    this.#sources.push(this.#sourceOf(row));
    this.#rowNumber.push(number);
    this.#title?.push(row.title);
    this.#summary?.push(row.summary);
    this.#place?.push(row.place);
    this.#fields?.push(row.fields);
    this.#takeUrl(row.url, number, line);
    return true;
  }

  /** The rows so far, in the order of {@link EventTable}, in memory of its own. */
  build(): EventTable {
    const { size } = this;
    const order = orderByTime(this.#startMs.values, this.#endMs.values, size);
    return {
      size,
      startMs: this.#startMs.take(order),
      endMs: this.#endMs.take(order),
      dateForm: this.#dateForm.take(order),
      otherDates: this.#buildOtherDates(order),
      eventType: this.#eventType.take(order),
      status: this.#status.take(order),
      tone: this.#tone.take(order),
      ...(this.#toneScale && { toneScale: this.#toneScale }),
      actors: this.#actors.take(order),
      roles: this.#roles && this.#actors.takeBeside(order, this.#roles.values),
      topics: this.#topics.take(order),
      sources: this.#sources.take(order),
      rowNumber: this.#rowNumber.take(order),
      id: this.#takeIds(order),
      title: this.#title && this.#title.take(order),
      summary: this.#summary && this.#summary.take(order),
      place: this.#place && this.#place.take(order),
      url: this.#url && this.#url.take(order),
      fields: this.#fields && this.#fields.take(order),
    };
  }

  /** The rows so far as {@link build} gives them, which are then no longer here. */
  drain(): EventTable {
    const table = this.build();
    this.#drained += table.size;
    const numbers = [
      ...[this.#startMs, this.#endMs, this.#dateForm, this.#otherRows],
      ...[this.#eventType, this.#status, this.#tone, this.#rowNumber],
    ];
    for (const column of numbers) column.length = 0;
    const texts = [this.#otherTexts, this.#title, this.#summary, this.#place, this.#url];
    for (const column of [...texts, this.#fields]) column?.clear();
    if (this.#roles) this.#roles.length = 0;
    for (const column of [this.#actors, this.#topics, this.#sources]) column.clearRows();
    return table;
  }

  #takeIds(order: Uint32Array | null): EventTable['id'] {
    if (this.#id === null) return null;
    if (this.#drained === 0) return this.#id.take(order);
    const rows = order ?? Uint32Array.from({ length: this.size }, (_, row) => row);
    return this.#id.take(rows.map((row) => this.#drained + row));
  }

  #buildOtherDates(order: Uint32Array | null): EventTable['otherDates'] {
    const rows = this.#otherRows.take(null);
    if (order === null) return { rows, texts: this.#otherTexts.take(null) };
    const placeOf = new Uint32Array(order.length);
    order.forEach((row, place) => (placeOf[row] = place));
    const moved = rows.map((row) => placeOf[row] ?? 0);
    const byPlace = rows.map((_, i) => i).sort((a, b) => (moved[a] ?? 0) - (moved[b] ?? 0));
    return { rows: moved.sort(), texts: this.#otherTexts.take(byPlace) };
  }

  #readDates({ start, end, dateFault }: TableRow, number: number, line: number): boolean {
    if (dateFault === 'empty') {
      this.#problems.add('row.dateless', number, line, 'start', {});
      return false;
    }
    if (dateFault !== undefined) {
      const params = { found: end === '' ? start : `${start} – ${end}`, reason: dateFault };
      this.#problems.add('row.date-words', number, line, 'start', params);
      return false;
    }
    const fault = this.#dates.read(start, end);
    if (fault === null) return true;
    const interval = end === '' ? start : `${start}/${end}`;
    if (fault === 'reversed') {
      this.#problems.add('row.reversed', number, line, 'end', { found: interval });
    } else {
      const found = fault === 'start' ? start : end;
      this.#problems.add('row.date', number, line, fault, { found });
    }
    return false;
  }

  #complain(
    row: TableRow,
    number: number,
    line: number,
    eventType: number,
    status: number,
    tone: number | undefined,
  ): void {
    const problems = this.#problems;
    if (eventType < 0) {
      problems.add('row.type', number, line, 'eventType', { found: row.eventType });
    }
    if (status < 0) problems.add('row.status', number, line, 'status', { found: row.status });
    if (tone === undefined) problems.add('row.tone', number, line, 'tone', { found: row.tone });
  }

  /** Keeps the id of a row that is otherwise good, under which no other stands yet. */
  #takeId({ id, mayRepeat }: TableRow, number: number, line: number, isGood: boolean): boolean {
    if (this.#id === null || this.#ids === null) return true;
    if (id !== '' && !ID_PATTERN.test(id)) {
      if (mayRepeat && isGood) return this.#addId(`row-${number}`);
      this.#problems.add('row.id', number, line, 'id', { found: id });
      return false;
    }
    if (!isGood) return false;
    const own = id === '' ? `row-${number}` : id;
    if (this.#addId(own)) return true;
    if (mayRepeat) {
      this.repeated += 1;
      return this.#addId(`${own}-${number}`) || this.#addId(`row-${number}`);
    }
    this.#problems.add('row.duplicate', number, line, 'id', { found: own });
    return false;
  }

  /** Those with a role first; whoever comes again keeps the first one. */
  #takeActors({ actors, roles }: TableRow): void {
    if (this.#roles === null) {
      this.#actors.push(actors);
      return;
    }
    for (const { role, names } of roles) this.#addActors(names, role);
    this.#addActors(actors, PARTICIPANT);
    this.#actors.end();
  }

  #addActors(names: string | readonly string[], role: number): void {
    const before = this.#actors.size;
    this.#actors.add(names);
    for (let at = before; at < this.#actors.size; at += 1) this.#roles?.push(role);
  }

  /** @returns false where another row has it */
  #addId(id: string): boolean {
    this.#id?.push(id);
    if (this.#ids?.add(this.#drained + this.size)) return true;
    this.#id?.pop();
    return false;
  }

  #takeDates(): void {
    const { startMs, endMs, form, text } = this.#dates;
    if (form === OTHER) {
      this.#otherRows.push(this.size);
      this.#otherTexts.push(text);
    }
    this.#startMs.push(startMs);
    this.#endMs.push(endMs);
    this.#dateForm.push(form);
  }

  /** Where nobody is named, the site of the link stands for who reports it. */
  #sourceOf({ source, url }: TableRow): string | readonly string[] {
    return source.length === 0 && this.#url !== null && isWebUrl(url) ? hostOf(url) : source;
  }

  /** An address that is none is left out; the row stays. */
  #takeUrl(url: string, number: number, line: number): void {
    if (this.#url === null) return;
    const isGood = url === '' || isWebUrl(url);
    if (!isGood) this.#problems.add('row.url', number, line, 'url', { found: url });
    this.#url.push(isGood ? url : '');
  }
}
