import type { JsonPath } from '../../model/problem.ts';

export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** What JSON calls a parsed value. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' ? type : 'object';
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && jsonType(value) === 'object';
}

/** A value for a message: strings as they are, the rest as JSON, at most 60 characters. */
export function showValue(value: unknown): string {
  const text =
    typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '');
  return text.length <= 60 ? text : `${text.slice(0, 59).replace(/\p{Cs}$/u, '')}…`;
}

/** The objects in a list that a field of `owner` holds, each with its path; what is none is passed over. */
export function* objectsIn(
  owner: JsonObject,
  field: string,
  path: JsonPath,
): Generator<[JsonObject, JsonPath]> {
  const list = owner[field];
  if (!Array.isArray(list)) return;
  for (const [i, item] of list.entries()) {
    if (isJsonObject(item)) yield [item, [...path, field, i]];
  }
}
