import { addEdits, newId, valueAt } from '../../core/edit/entries.ts';
import type { JsonEdit } from '../../core/edit/json-edit.ts';
import type { EntryList } from '../../core/edit/schema-fields.ts';
import { placePath, type FieldPlace } from '../../core/edit/typed-field.ts';
import type { JsonObject } from '../../core/load/json/json-type.ts';

/** A new source, actor or topic of that name: its id, and the edits that add it. */
export function newEntry(
  value: JsonObject,
  list: Exclude<EntryList, 'events'>,
  name: string,
  lang: string,
  languages: readonly string[],
): { readonly id: string; readonly edits: readonly JsonEdit[] } {
  const id = newId(value, list, name, list.slice(0, -1));
  const tag = languages.includes(lang) ? lang : (languages[0] ?? lang);
  const words = languages.length < 2 ? name : { [tag]: name };
  const entry: JsonObject =
    list === 'sources'
      ? { id, title: words }
      : { id, ...(list === 'actors' && { kind: 'unspecified' }), name: words };
  return { id, edits: addEdits(value, list, entry) };
}

/** A new row at the end of a list of an entry, which may have no such list yet. */
export function rowInsertion(value: JsonObject, place: FieldPlace, row: unknown): JsonEdit {
  const path = placePath(value, place);
  const rows = valueAt(value, path);
  return Array.isArray(rows)
    ? { op: 'insert', path: [...path, rows.length], value: row }
    : { op: 'set', path, value: [row] };
}

/** A row that refers to an entry, with what else the schema asks of it. */
export function newRow(field: string, id: string): JsonObject {
  switch (field) {
    case 'participants':
      return { actor: id, role: 'participant' };
    case 'related':
      return { event: id, relation: 'follows' };
    case 'claims':
      return { source: id };
    default:
      return { actor: id };
  }
}
