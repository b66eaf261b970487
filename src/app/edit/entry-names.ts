import { entriesOf } from '../../core/edit/entries.ts';
import type { EntryList } from '../../core/edit/schema-fields.ts';
import type { JsonObject } from '../../core/load/json/json-type.ts';
import { findText, type Text } from '../../core/model/text.ts';

/** What the entries of a list are called, each name once. */
export interface EntryNames {
  readonly byId: ReadonlyMap<string, string>;
  /** By names in small letters. */
  readonly ids: ReadonlyMap<string, string>;
}

const known = new WeakMap<JsonObject, Map<string, EntryNames>>();

/** The names of a list's entries in a language; those that two have are followed by the id. */
export function entryNames(
  value: JsonObject,
  list: EntryList,
  lang: string,
  languages: readonly string[],
): EntryNames {
  const cached = known.get(value) ?? new Map<string, EntryNames>();
  known.set(value, cached);
  const key = `${list} ${lang}`;
  const found = cached.get(key);
  if (found) return found;
  const byId = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const entry of entriesOf(value, list)) {
    const id = String(entry['id']);
    const words = findText((entry['name'] ?? entry['title']) as Text, lang, languages).text || id;
    const name = ids.has(words.toLowerCase()) ? `${words} (${id})` : words;
    byId.set(id, name);
    ids.set(name.toLowerCase(), id);
  }
  const names = { byId, ids };
  cached.set(key, names);
  return names;
}
