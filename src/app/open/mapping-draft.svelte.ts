import { isNothing } from '../../core/load/dates/placeholders.ts';
import type { Calendar, ColumnMapping, DateOrder } from '../../core/load/read/load-options.ts';
import { LISTS, type Meaning } from '../../core/load/read/meanings.ts';
import type { OpenQuestion } from '../session/mapping-memory.ts';

/** Meanings as they are listed, by what they are about. */
export const GROUPS = {
  when: ['start', 'end'],
  parts: ['year', 'month', 'day', 'time', 'endYear', 'endMonth', 'endDay', 'endTime'],
  who: ['actors', 'initiator', 'recipient', 'host', 'mediator'],
  what: [
    'title',
    'summary',
    'place',
    'eventType',
    'status',
    'topics',
    'tone',
    'source',
    'url',
    'id',
  ],
} as const satisfies Record<string, readonly Meaning[]>;

/** Meanings that several columns may have. */
const SEVERAL: ReadonlySet<Meaning> = new Set(
  [...LISTS, 'start', 'summary', 'place'].filter((meaning) => meaning !== 'url') as Meaning[],
);
const EXAMPLES = 3;

/** What the reader has said so far about the columns of a table. */
export class MappingDraft {
  readonly #question: OpenQuestion;
  columns = $state<(Meaning | null)[]>([]);
  dateOrder = $state<DateOrder>('day-first');
  calendar = $state<Calendar>('gregorian');
  /** Whether rows that share an id are parts of one event. */
  areParts = $state(false);
  /** What parts names in all columns; '' before the reader has said so. */
  separator = $state('');
  /** What the reader says that cells of types and statuses mean. */
  values = $state<Record<'eventType' | 'status', Record<string, string>>>({
    eventType: {},
    status: {},
  });

  /** @param question of which the guess, or what was said the last time, is what it begins with */
  constructor(question: OpenQuestion) {
    this.#question = question;
    const { guess, header, choices } = question;
    const before = choices?.mapping?.columns.length === header.length ? choices.mapping : guess;
    this.columns = [...before.columns];
    this.dateOrder = before.dateOrder;
    this.calendar = before.calendar ?? 'gregorian';
    this.areParts = before.rows === 'parts';
    const own = before.separators?.find((mark) => mark !== null && mark !== '');
    this.separator = own ?? before.separator;
    this.values = { eventType: { ...before.types }, status: { ...before.statuses } };
  }

  get isDated(): boolean {
    return this.columns.includes('start') || this.columns.includes('year');
  }

  /** Places of the columns that have no meaning. */
  get kept(): readonly number[] {
    return this.columns.flatMap((meaning, at) => (meaning === null ? [at] : []));
  }

  /** Places of the columns with a meaning. */
  columnsOf(meaning: Meaning): readonly number[] {
    return this.columns.flatMap((own, at) => (own === meaning ? [at] : []));
  }

  mayHaveSeveral(meaning: Meaning): boolean {
    return SEVERAL.has(meaning);
  }

  /** Gives a meaning to a column instead of another one; null: to none. */
  choose(meaning: Meaning, from: number | null, to: number | null): void {
    if (from !== null) this.columns[from] = null;
    if (to !== null) this.columns[to] = meaning;
  }

  /** Some different cells of a column that say something. */
  examplesOf(at: number): readonly string[] {
    const cells = this.#question.rows.map((row) => (row[at] ?? '').trim());
    const said = cells.filter((cell, i) => !isNothing(cell) && cells.indexOf(cell) === i);
    const step = Math.max(1, said.length / EXAMPLES);
    return Array.from({ length: Math.min(EXAMPLES, said.length) }, (_, i) => {
      return said[Math.floor(i * step)] ?? '';
    });
  }

  /** How the dates of a column are read. */
  formOf(at: number): NonNullable<ColumnMapping['forms']>[number] {
    return this.#question.guess.forms?.[at] ?? null;
  }

  get mapping(): ColumnMapping {
    const { guess, choices, sheet } = this.#question;
    const first = this.columns.findIndex((meaning) => meaning !== null && LISTS.has(meaning));
    const guessed = guess.separators?.find((mark) => mark !== null && mark !== '');
    const isOwn = first >= 0 && this.separator !== (guessed ?? guess.separator);
    const header = choices?.hints?.header ?? guess.header;
    const { eventType: types, status: statuses } = $state.snapshot(this.values);
    return {
      ...guess,
      columns: [...this.columns],
      names: this.#question.header,
      dateOrder: this.dateOrder,
      calendar: this.calendar,
      rows: this.areParts && this.columns.includes('id') ? 'parts' : 'events',
      ...(Object.keys(types).length > 0 && { types }),
      ...(Object.keys(statuses).length > 0 && { statuses }),
      ...(isOwn && { separator: this.separator, separators: this.columns.map(() => null) }),
      ...(header !== undefined && { header }),
      ...(sheet !== undefined && { sheet }),
    };
  }
}
