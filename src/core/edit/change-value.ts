import { missing, placeOf, type JsonEdit, type KeyOrder } from './json-edit.ts';

/**
 * The value that `changeText` makes of a document; what does not change is the same object as before.
 * @throws {NoSuchPlace}
 */
export function changeValue(document: unknown, edit: JsonEdit, order: KeyOrder): unknown {
  const { path } = edit;
  const along = (value: unknown, depth: number): unknown => {
    const part = path[depth];
    if (part === undefined || typeof value !== 'object' || value === null) throw missing(path);
    if (Array.isArray(value) !== (typeof part === 'number')) throw missing(path);
    if (depth === path.length - 1) {
      return Array.isArray(value)
        ? changeList(value, Number(part), edit)
        : changeObject(value, String(part), edit, order(path.slice(0, -1)));
    }
    const inner = (value as Record<string | number, unknown>)[part];
    const changed = along(inner, depth + 1);
    return Array.isArray(value) ? value.with(Number(part), changed) : { ...value, [part]: changed };
  };
  return along(document, 0);
}

function changeList(list: readonly unknown[], at: number, edit: JsonEdit): readonly unknown[] {
  const last = edit.op === 'insert' ? list.length : list.length - 1;
  if (at < 0 || at > last) throw missing(edit.path);
  switch (edit.op) {
    case 'set':
      return list.with(at, edit.value);
    case 'insert':
      return list.toSpliced(at, 0, edit.value);
    case 'remove':
      return list.toSpliced(at, 1);
    case 'move':
      if (edit.to < 0 || edit.to >= list.length) throw missing(edit.path);
      return list.toSpliced(at, 1).toSpliced(edit.to, 0, list[at]);
  }
}

function changeObject(
  object: object,
  key: string,
  edit: JsonEdit,
  order: readonly string[],
): object {
  const entries = Object.entries(object);
  const isThere = Object.hasOwn(object, key);
  if (edit.op === 'remove' && isThere) {
    return Object.fromEntries(entries.filter(([other]) => other !== key));
  }
  if (edit.op !== 'set') throw missing(edit.path);
  if (isThere) return { ...object, [key]: edit.value };
  const place = placeOf(key, Object.keys(object), order);
  return Object.fromEntries(entries.toSpliced(place, 0, [key, edit.value]));
}
