import type { JsonObject } from '../load/json/json-type.ts';
import type { JsonPath, Problem, ProblemCode } from '../model/problem.ts';
import { changeValue } from './change-value.ts';
import { checkEntry } from './check-entry.ts';
import { languagesOf } from './edited-document.ts';
import { entryOf, indexOfEntry, textEdits, valueAt, wordsIn } from './entries.ts';
import type { JsonEdit } from './json-edit.ts';
import { schemaOrder } from './key-order.ts';
import { fieldAt, type EntryList, type FieldSpec } from './schema-fields.ts';
import { readTypedDate } from './typed-date.ts';

/** A field that is typed into: of an entry, or of the dataset itself, whose id is ''. */
export interface FieldPlace {
  readonly list: EntryList | 'dataset';
  readonly id: string;
  /** Within the entry; of words it ends in their language: `claims`, 0, `note`, `en`. */
  readonly path: JsonPath;
}

/** What becomes of what was typed: edits, or why it cannot be taken. */
export type TypedField =
  | { readonly edits: readonly JsonEdit[]; readonly problem?: never }
  | { readonly edits?: never; readonly problem: Problem };

/** The path of a field in the whole document. */
export function placePath(value: JsonObject, { list, id, path }: FieldPlace): JsonPath {
  return list === 'dataset' ? path : [list, indexOfEntry(value, list, id), ...path];
}

/** What a field says, as it would be typed. */
export function typedValue(value: JsonObject, place: FieldPlace): string {
  const field = fieldAt(place.list, place.path);
  const at = placePath(value, place);
  if (field?.kind === 'text') {
    return wordsIn(valueAt(value, at.slice(0, -1)), String(at.at(-1)), languagesOf(value));
  }
  const found = valueAt(value, at);
  if (Array.isArray(found)) return found.map(String).join('\n');
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** Reads what was typed into a field, and checks its entry with it. Only errors keep it out; doubts do not. */
export function readTyped(value: JsonObject, place: FieldPlace, typed: string): TypedField {
  const read = withOwner(value, place, readField(value, place, typed.trim()));
  if (read.problem) return read;
  const order = schemaOrder(languagesOf(value));
  const changed = read.edits.reduce<unknown>((so, edit) => changeValue(so, edit, order), value);
  const { list, id, path } = place;
  const field = fieldAt(list, path);
  const owner = field?.kind === 'text' ? path.slice(0, -1) : path;
  const problem = checkEntry(changed as JsonObject, list, id).find(
    (one) => one.severity === 'error' && owner.every((part, i) => one.path[i] === part),
  );
  return problem ? { problem } : read;
}

/** What is not there yet is made first: what a source says otherwise, the first time that it does. */
function withOwner(value: JsonObject, place: FieldPlace, read: TypedField): TypedField {
  const field = fieldAt(place.list, place.path);
  const depth = field?.kind === 'text' ? 2 : 1;
  const path = placePath(value, place);
  const owner = path.slice(0, path.length - depth);
  if (!read.edits || read.edits.length === 0 || valueAt(value, owner) !== undefined) return read;
  return { edits: [{ op: 'set', path: owner, value: {} }, ...read.edits] };
}

function readField(value: JsonObject, place: FieldPlace, typed: string): TypedField {
  const field = fieldAt(place.list, place.path);
  const path = placePath(value, place);
  const { kind } = field ?? {};
  if (kind === 'text') {
    const edits = textEdits(
      ...([value, path.slice(0, -1), String(path.at(-1)), typed] as const),
      languagesOf(value),
    );
    const goes = edits.some(({ op, path: of }) => op === 'remove' && of.length < path.length);
    const isMissing = typed === '' && valueAt(value, path.slice(0, -1)) === undefined;
    if (field?.required === true && (goes || isMissing)) return missingField(field, place.path);
    return { edits };
  }
  if (typed === '' && kind !== 'strings') {
    if (field?.required !== false) return missingField(field, place.path);
    return { edits: valueAt(value, path) === undefined ? [] : [{ op: 'remove', path }] };
  }
  const set = (to: unknown): TypedField => ({ edits: [{ op: 'set', path, value: to }] });
  switch (kind) {
    case 'date': {
      const { date } = readTypedDate(typed);
      return date ? set(date.edtf) : fault('date.invalid', place.path, { found: typed });
    }
    case 'number': {
      const number = Number(typed.replace(',', '.').replace('−', '-'));
      const params = { field: String(place.path.at(-1)), expected: 'number', found: 'string' };
      return Number.isNaN(number) ? fault('field.type', place.path, params) : set(number);
    }
    case 'strings': {
      const lines = typed.split('\n').map((line) => line.trim());
      const strings = lines.filter((line) => line !== '');
      if (strings.length > 0 || field?.required === true) return set(strings);
      return { edits: valueAt(value, path) === undefined ? [] : [{ op: 'remove', path }] };
    }
    default:
      return set(typed);
  }
}

/** An event that has no place in the document yet: all that it needs besides its title and its date. */
function blankEvent(id: string): JsonObject {
  return {
    ...{ id, eventType: 'UNSPECIFIED', date: '', title: {} },
    ...{ participants: [], topics: [], status: 'unspecified', claims: [] },
  };
}

/** The event that what was typed makes, by paths as JSON; undefined while that is not enough for one. */
export function eventFrom(
  value: JsonObject,
  id: string,
  typed: ReadonlyMap<string, string>,
): JsonObject | undefined {
  const order = schemaOrder(languagesOf(value));
  const events = Array.isArray(value['events']) ? (value['events'] as readonly unknown[]) : [];
  let made: JsonObject = { ...value, events: [...events, blankEvent(id)] };
  for (const [path, words] of typed) {
    const place: FieldPlace = { list: 'events', id, path: JSON.parse(path) as JsonPath };
    const { edits } = readField(made, place, words.trim());
    if (!edits) return undefined;
    for (const edit of edits) made = changeValue(made, edit, order) as JsonObject;
  }
  const hasErrors = checkEntry(made, 'events', id).some(({ severity }) => severity === 'error');
  const event = entryOf(made, 'events', id);
  const title = event?.['title'];
  const isTitled = typeof title === 'object' && title !== null && Object.keys(title).length > 0;
  return hasErrors || !isTitled ? undefined : withPlainTitle(event, languagesOf(value));
}

/** In a dataset of one language its title is a string. */
function withPlainTitle(
  event: JsonObject | undefined,
  languages: readonly string[],
): JsonObject | undefined {
  if (!event || languages.length !== 1) return event;
  return { ...event, title: wordsIn(event['title'], languages[0] ?? '', languages) };
}

function missingField(field: FieldSpec | undefined, path: JsonPath): TypedField {
  return fault('field.missing', path, { field: field?.name ?? String(path.at(-1)) });
}

function fault(code: ProblemCode, path: JsonPath, params: Problem['params']): TypedField {
  return { problem: { code, severity: 'error', path, params } };
}
