import fc from 'fast-check';
import type { JsonEdit } from '../../../src/core/edit/json-edit.ts';

/** Keys that objects keep in the order in which they are written. */
const key = fc.string({ maxLength: 6 }).filter((text) => !/^\d/.test(text) && text !== '__proto__');
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

export const anyValue = json.value;
/** A document: an object with something in it. */
export const anyDocument = fc
  .dictionary(key, json.value, { minKeys: 1, maxKeys: 5, noNullPrototype: true })
  .map((document) => ({ ...document, kept: [1, 'two', { three: 3 }] }));

export type Path = readonly (string | number)[];

/** Every list and object in a value. */
function containers(value: unknown, path: Path = []): readonly { path: Path; value: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, item]) =>
    containers(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [{ path, value }, ...inner];
}

/** An edit that fits a document. @param dice numbers from 0 to 1 that choose it */
export function fitEdit(document: unknown, dice: readonly number[], value: unknown): JsonEdit {
  const [where = 0, place = 0, what = 0, other = 0] = dice;
  const all = containers(document);
  const { path, value: owner } = all[Math.floor(where * all.length)] ?? { path: [], value: {} };
  if (!Array.isArray(owner)) {
    const keys = Object.keys(owner);
    const name = keys[Math.floor(place * keys.length)];
    if (name === undefined || what < 0.3) return { op: 'set', path: [...path, 'new-key'], value };
    return what < 0.6
      ? { op: 'remove', path: [...path, name] }
      : { op: 'set', path: [...path, name], value };
  }
  const { length } = owner;
  const at = Math.floor(place * length);
  if (length === 0 || what < 0.4) {
    return { op: 'insert', path: [...path, Math.floor(place * (length + 1))], value };
  }
  if (what < 0.6) return { op: 'remove', path: [...path, at] };
  if (what < 0.8) return { op: 'move', path: [...path, at], to: Math.floor(other * length) };
  return { op: 'set', path: [...path, at], value };
}

export const anyDice = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 4,
  maxLength: 4,
});
