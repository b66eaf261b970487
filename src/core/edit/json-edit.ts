import type { JsonPath } from '../model/problem.ts';

/** A change to a JSON document. Its path leads to what is there; only the last part may be new. */
export type JsonEdit =
  /** a field of an object, there already or not, or an item that is there */
  | { readonly op: 'set'; readonly path: JsonPath; readonly value: unknown }
  /** a new item of a list, before the one that now has its place */
  | { readonly op: 'insert'; readonly path: JsonPath; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: JsonPath }
  /** an item of a list to another place: the one that it then has */
  | { readonly op: 'move'; readonly path: JsonPath; readonly to: number };

/** The order of the fields of the object at a path; a field that is not in it goes to the end. */
export type KeyOrder = (path: JsonPath) => readonly string[];

/** An edit leads to what is not there. */
export class NoSuchPlace extends Error {
  override readonly name = 'NoSuchPlace';
}

/** The error for an edit whose path leads nowhere. */
export function missing(path: JsonPath): NoSuchPlace {
  return new NoSuchPlace(path.join('.'));
}

/** Where a new key goes among others: before the first of those that come later in the order. */
export function placeOf(key: string, keys: readonly string[], order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank === -1) return keys.length;
  const later = keys.findIndex((other) => order.indexOf(other) > rank);
  return later === -1 ? keys.length : later;
}
