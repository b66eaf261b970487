import type { Actor, DatasetHeader, Source, Topic } from '../../model/dataset.ts';
import type { WrittenEvent } from '../../model/extract.ts';
import { rowKeys } from './row-keys.ts';

/** A dataset with all its events in memory. */
export interface WholeDataset {
  readonly header: DatasetHeader;
  readonly events: readonly WrittenEvent[];
  /** Its header is made up from the name of its file. */
  readonly isTable?: boolean;
}

/** One value that differs, however deep it lies. */
export interface FieldChange {
  /** From the entry down: `['title', 'ar']`, `['claims', 'reuters', 'asserts', 'date']`. */
  readonly path: readonly string[];
  /** As the files have it; undefined where one of them has none. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedEntry<T> {
  readonly before: T;
  readonly after: T;
  /** At least one. */
  readonly fields: readonly FieldChange[];
}

export interface EntryChanges<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly ChangedEntry<T>[];
}

/** What two versions of a dataset differ in. The order of entries, and of values in a list, is no difference. */
export interface DatasetChanges {
  /** Title, version, licence … */
  readonly header: readonly FieldChange[];
  readonly sources: EntryChanges<Source>;
  readonly actors: EntryChanges<Actor>;
  readonly topics: EntryChanges<Topic>;
  readonly events: EntryChanges<WrittenEvent>;
}

/** The lists of a dataset, as a reader asks for them. */
export const CHANGED_LISTS = ['events', 'actors', 'topics', 'sources'] as const;

/** Compares two versions of a dataset, entries by their ids. */
export function compareDatasets(before: WholeDataset, after: WholeDataset): DatasetChanges {
  const isMadeUp = [before, after].some(({ isTable = false }) => isTable);
  return {
    header: isMadeUp ? [] : compareValues(headOf(before.header), headOf(after.header)),
    sources: compareEntries(before.header.sources, after.header.sources),
    actors: compareEntries(before.header.actors, after.header.actors),
    topics: compareEntries(before.header.topics, after.header.topics),
    events: compareEntries(before.events, after.events, rowKeys(before.events, after.events)),
  };
}

/** Whether two versions say the same. */
export function areSame(changes: DatasetChanges): boolean {
  return (
    changes.header.length === 0 &&
    CHANGED_LISTS.every((list) => {
      const { added, removed, changed } = changes[list];
      return added.length + removed.length + changed.length === 0;
    })
  );
}

function headOf(header: DatasetHeader): object {
  const lists: readonly string[] = CHANGED_LISTS;
  return Object.fromEntries(Object.entries(header).filter(([name]) => !lists.includes(name)));
}

/** @param keys what entries of the later version are known by, where that is not their id */
function compareEntries<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  keys: ReadonlyMap<string, string> = new Map(),
): EntryChanges<T> {
  const keyOf = ({ id }: T): string => keys.get(id) ?? id;
  const olds = new Map(before.map((entry) => [entry.id, entry]));
  const news = new Set(after.map(keyOf));
  return {
    added: after.filter((entry) => !olds.has(keyOf(entry))),
    removed: before.filter(({ id }) => !news.has(id)),
    changed: after.flatMap((entry) => {
      const old = olds.get(keyOf(entry));
      const fields = old ? compareValues({ ...old, id: entry.id }, entry) : [];
      return old && fields.length > 0 ? [{ before: old, after: entry, fields }] : [];
    }),
  };
}

/**
 * Every value that differs between two of them. An entry of a list comes or goes whole; anything else that is missing
 * in one of them is told by its parts.
 */
function compareValues(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
  isEntry = false,
): FieldChange[] {
  if (Object.is(before, after)) return [];
  const [olds, news] = [partsOf(before, path), partsOf(after, path)];
  const isWhole = isEntry && (before === undefined || after === undefined);
  const areParts = (olds ?? before === undefined) && (news ?? after === undefined);
  if (isWhole || !areParts) return [{ path, before, after }];
  const keys = new Set([...(olds?.keys() ?? []), ...(news?.keys() ?? [])]);
  const inList = Array.isArray(before) || Array.isArray(after);
  return [...keys].flatMap((key) =>
    compareValues(olds?.get(key), news?.get(key), [...path, key], inList),
  );
}

/** What a value is made of, by names that stay the same from version to version; undefined for what has no parts. */
function partsOf(
  value: unknown,
  path: readonly string[],
): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  // The languages of a dataset are in an order that counts.
  if (path.at(-1) === 'languages') return new Map(value.map((tag, at) => [String(at), tag]));
  const counts = new Map<string, number>();
  return new Map(
    value.map((entry: unknown) => {
      const key = keyOf(entry);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [count === 1 ? key : `${key} #${String(count)}`, entry];
    }),
  );
}

/** What an entry of a list is known by: its actor and role, source, linked event, or itself. */
function keyOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { actor, role, source, event, relation } = entry as Readonly<Record<string, unknown>>;
  const names = [actor, typeof role === 'string' ? role : undefined, source, event, relation];
  const key = names.filter((name) => typeof name === 'string').join(' ');
  return key === '' ? JSON.stringify(entry) : key;
}
