import type { ByteSource } from '../read/read.ts';
import { isJsonObject, type JsonObject } from '../json/json-type.ts';
import { CellTable } from '../table/cell-table.ts';
import type { ImportChoices, LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { cellsOfPlover, isPloverObject } from '../rows/plover-record.ts';
import { isPolecatHeader, POLECAT_COLUMNS } from '../rows/polecat.ts';

const LONGEST = 1 << 24;
const NO_QUOTES = { badQuotes: new Set<number>(), hasQuotes: false };

/** Events as JSON, an object a line: PLOVER's, POLECAT's, or with fields that are taken for columns. */
export async function readJsonLines(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const decoder = new TextDecoder();
  const objects = new ObjectRows(choices);
  let rest = '';
  let read = 0;
  for await (const chunk of bytes.chunks) {
    read += chunk.length;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) throw new Error(`a line of more than ${LONGEST} letters`);
    if (!objects.takeLines(lines)) return objects.finish();
    watch.report(read, objects.rows);
    objects.offerTo(watch);
    await watch.breathe();
  }
  objects.takeLines([rest + decoder.decode()]);
  watch.report(read, objects.rows);
  return objects.finish();
}

/** Objects of one JSON list, as rows. */
export function readObjects(objects: readonly JsonObject[], choices: ImportChoices): LoadedTable {
  const rows = new ObjectRows(choices, false);
  rows.takeObjects(objects);
  return rows.finish();
}

/** Objects into rows of a table; the fields of the first ones are its header. */
class ObjectRows {
  readonly #table: CellTable;
  #isPlover = false;
  #fields: readonly string[] | undefined;

  constructor(choices: ImportChoices, hasLines = true) {
    this.#table = new CellTable(choices, hasLines, hasLines ? 0 : 1);
  }

  get rows(): number {
    return this.#table.rows;
  }

  offerTo(watch: LoadProgressReporter): void {
    this.#table.offerTo(watch);
  }

  takeLines(lines: readonly string[]): boolean {
    const parsed = lines.map(parseLine);
    this.#readFields(parsed.filter(isJsonObject));
    const rows = parsed.map((value, i) =>
      isJsonObject(value) ? this.#cellsOf(value) : [lines[i]?.trim() ?? ''],
    );
    const badQuotes = new Set(
      rows.flatMap((_, i) => (isJsonObject(parsed[i]) || lines[i]?.trim() === '' ? [] : [i])),
    );
    return this.#table.take({ rows, badQuotes, hasQuotes: false }, 'row.json');
  }

  takeObjects(objects: readonly JsonObject[]): void {
    this.#readFields(objects.slice(0, 1000));
    this.#table.take({ rows: objects.map((object) => this.#cellsOf(object)), ...NO_QUOTES });
  }

  finish(): LoadedTable {
    return this.#table.finish();
  }

  #readFields(objects: readonly JsonObject[]): void {
    if (this.#fields !== undefined || objects.length === 0) return;
    const names = [...new Set(objects.slice(0, 100).flatMap((object) => fieldsIn(object)))];
    this.#isPlover =
      !isPolecatHeader(names) &&
      objects.slice(0, 5).filter(isPloverObject).length * 2 > Math.min(objects.length, 5);
    this.#fields = this.#isPlover ? POLECAT_COLUMNS : names;
    this.#table.take({ rows: [this.#fields], ...NO_QUOTES });
  }

  /** An object that only documents a file is an empty row. */
  #cellsOf(object: JsonObject): readonly string[] {
    if (this.#isPlover) return cellsOfPlover(object) ?? [];
    return (this.#fields ?? []).map((field) => cellOf(valueAt(object, field)));
  }
}

/** Objects in objects that are taken apart at most. */
const DEEPEST = 4;

/** Names of the fields of an object, those of objects in it with dots between, as `date.start`. */
function fieldsIn(object: JsonObject, before = '', depth = 1): string[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const name = before + key;
    const inner = innerOf(value);
    if (inner === undefined || depth === DEEPEST || key.includes('.')) return [name];
    return fieldsIn(inner, `${name}.`, depth + 1);
  });
}

/** An object, or the only one in a list. */
function innerOf(value: unknown): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const [first] = value as readonly unknown[];
  return isJsonObject(first) && value.every(isJsonObject) ? first : undefined;
}

/** What stands under a name with dots; of several objects in a list what each has there. */
function valueAt(value: unknown, field: string): unknown {
  if (Array.isArray(value)) {
    const found = (value as readonly unknown[]).map((one) => valueAt(one, field));
    return found.filter((one) => one !== undefined);
  }
  if (!isJsonObject(value)) return undefined;
  if (Object.hasOwn(value, field)) return value[field];
  const dot = field.indexOf('.');
  return dot === -1 ? undefined : valueAt(value[field.slice(0, dot)], field.slice(dot + 1));
}

function parseLine(line: string): unknown {
  if (line.trim() === '') return undefined;
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('|');
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
