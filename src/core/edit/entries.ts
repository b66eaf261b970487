import { isJsonObject, type JsonObject } from '../load/json/json-type.ts';
import { slugOf } from '../model/name-ids.ts';
import type { JsonPath } from '../model/problem.ts';
import type { LanguageTag } from '../model/text.ts';
import type { JsonEdit } from './json-edit.ts';
import { ENTRY_LISTS, type EntryList } from './schema-fields.ts';

/** Longer ids are in nobody's way but their own. */
const LONGEST_ID = 48;

export function entriesOf(value: JsonObject, list: EntryList): readonly JsonObject[] {
  const entries = value[list];
  return Array.isArray(entries) ? entries.filter(isJsonObject) : [];
}

/** Where an entry stands in its list; −1 where there is none. */
export function indexOfEntry(value: JsonObject, list: EntryList, id: string): number {
  const entries = value[list];
  return Array.isArray(entries)
    ? entries.findIndex((entry) => isJsonObject(entry) && entry['id'] === id)
    : -1;
}

export function entryOf(value: JsonObject, list: EntryList, id: string): JsonObject | undefined {
  return entriesOf(value, list).find((entry) => entry['id'] === id);
}

/** What a path leads to in a value; undefined where that is nothing. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** An id that no entry of the list has, after the words it is called by. @param otherwise where they are no id */
export function newId(
  value: JsonObject,
  list: EntryList,
  words: string,
  otherwise: string,
): string {
  const taken = new Set(entriesOf(value, list).map(({ id }) => id));
  const slug = slugOf(words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, ' '));
  const cut = slug.slice(0, LONGEST_ID).replace(/\p{Cs}$/u, '');
  const base = (slug.length > LONGEST_ID ? cut.replace(/-[^-]*$/, '') : cut) || otherwise;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Words in one of the languages, set or taken away. @param path of the whole text @param words '' for none */
export function textEdits(
  value: JsonObject,
  path: JsonPath,
  language: LanguageTag,
  words: string,
  languages: readonly LanguageTag[],
): readonly JsonEdit[] {
  const text = valueAt(value, path);
  const [first = language] = languages;
  if (isJsonObject(text)) {
    const isThere = Object.hasOwn(text, language);
    if (words !== '') return [{ op: 'set', path: [...path, language], value: words }];
    if (!isThere) return [];
    const isLast = Object.keys(text).length === 1;
    return [{ op: 'remove', path: isLast ? path : [...path, language] }];
  }
  if (typeof text === 'string' && language === first) {
    return words === '' ? [{ op: 'remove', path }] : [{ op: 'set', path, value: words }];
  }
  if (words === '') return [];
  if (typeof text !== 'string') {
    return [{ op: 'set', path, value: languages.length < 2 ? words : { [language]: words } }];
  }
  return [{ op: 'set', path, value: { [first]: text, [language]: words } }];
}

/** The words of a text in one language; '' where it has none. */
export function wordsIn(
  text: unknown,
  language: LanguageTag,
  languages: readonly LanguageTag[],
): string {
  if (typeof text === 'string') return language === (languages[0] ?? language) ? text : '';
  const words = isJsonObject(text) && Object.hasOwn(text, language) ? text[language] : undefined;
  return typeof words === 'string' ? words : '';
}

/** A new entry at the end of its list. */
export function addEdits(
  value: JsonObject,
  list: EntryList,
  entry: JsonObject,
): readonly JsonEdit[] {
  const entries = value[list];
  const length = Array.isArray(entries) ? entries.length : 0;
  return [{ op: 'insert', path: [list, length], value: entry }];
}

/** A copy of an entry under another id, just after it. */
export function duplicateEdits(
  value: JsonObject,
  list: EntryList,
  id: string,
  copyId: string,
): readonly JsonEdit[] {
  const at = indexOfEntry(value, list, id);
  const entry = entryOf(value, list, id);
  if (!entry) return [];
  return [{ op: 'insert', path: [list, at + 1], value: { ...entry, id: copyId } }];
}

/**
 * An entry taken away, and with it what other events say of theirs to it.
 * Sources, actors and topics may only go where nothing refers to them, see {@link usesOf}.
 */
export function deleteEdits(value: JsonObject, list: EntryList, id: string): readonly JsonEdit[] {
  const at = indexOfEntry(value, list, id);
  if (at === -1) return [];
  const links = list === 'events' ? linkEdits(value, id) : [];
  return [...links, { op: 'remove', path: [list, at] }];
}

/** Removes what refers to an event, from the last in a list to the first. */
function linkEdits(value: JsonObject, id: string): readonly JsonEdit[] {
  return entriesOf(value, 'events').flatMap((event): readonly JsonEdit[] => {
    const { related, id: owner } = event;
    if (!Array.isArray(related) || owner === id) return [];
    const path = ['events', indexOfEntry(value, 'events', String(owner)), 'related'];
    const mine = related.flatMap((link, i) =>
      isJsonObject(link) && link['event'] === id ? [i] : [],
    );
    if (mine.length === 0) return [];
    if (mine.length === related.length) return [{ op: 'remove', path }];
    return mine.reverse().map((i) => ({ op: 'remove', path: [...path, i] }));
  });
}

const REFERENCES = ['actor', 'voice', 'source', 'repeats', 'broader', 'event'];

/** How many places refer to a source, an actor or a topic. */
export function usesOf(value: JsonObject, list: EntryList, id: string): number {
  const kinds = { events: ['event'], sources: ['source', 'repeats'], actors: ['actor', 'voice'] };
  const names: readonly string[] = list === 'topics' ? ['broader'] : kinds[list];
  let count = 0;
  const walk = (inner: unknown, name: string): void => {
    if (Array.isArray(inner)) for (const item of inner) walk(item, name);
    else if (isJsonObject(inner)) for (const [key, item] of Object.entries(inner)) walk(item, key);
    else if (inner === id) {
      if (REFERENCES.includes(name) ? names.includes(name) : name === list) count += 1;
    }
  };
  for (const one of ENTRY_LISTS) walk(value[one], '');
  return count;
}
