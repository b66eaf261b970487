import type { JsonPath, Problem } from '../../model/problem.ts';
import { isJsonObject, jsonType } from './json-type.ts';
import { nearestOf } from './nearest.ts';
import { RESERVED_KEYS, TextSchema } from './schema.ts';

/** As much of a valibot schema as is needed to walk it beside a value. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly getter?: (input: unknown) => SchemaNode;
}

/**
 * What valibot lets pass: fields nobody knows, texts without words, a list where an object belongs. Looks
 * only at parts of the value that the schema knows, so its depth is that of the schema.
 */
export function checkFields(schema: object, value: unknown): Problem[] {
  const problems: Problem[] = [];
  walk(schema as SchemaNode, value, [], problems);
  return problems;
}

function walk(schema: SchemaNode, value: unknown, path: JsonPath, problems: Problem[]): void {
  const inner = schema.wrapped ?? schema.getter?.(value);
  if (inner) walk(inner, value, path, problems);
  else if ((schema as unknown) === TextSchema) walkText(value, path, problems);
  else if (schema.item && Array.isArray(value)) {
    const { item } = schema;
    value.forEach((member, i) => walk(item, member, [...path, i], problems));
  } else if (schema.entries) walkObject(schema.entries, value, path, problems);
}

function walkObject(
  entries: Readonly<Record<string, SchemaNode>>,
  value: unknown,
  path: JsonPath,
  problems: Problem[],
): void {
  if (Array.isArray(value)) problems.push(listInstead(path, 'object'));
  if (!isJsonObject(value)) return;
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) walk(entry, value[key], [...path, key], problems);
    else if (path.length > 0 || key !== '$schema') {
      const nearest = nearestOf(key, Object.keys(entries));
      problems.push({
        code: 'field.unknown',
        severity: 'warning',
        path: [...path, key],
        params: { field: key, nearest },
      });
    }
  }
}

function walkText(value: unknown, path: JsonPath, problems: Problem[]): void {
  if (Array.isArray(value)) problems.push(listInstead(path, 'string, object'));
  if (typeof value === 'string') checkWords(value, path, problems);
  if (!isJsonObject(value)) return;
  const tags = Object.keys(value);
  if (tags.length === 0) problems.push(emptyText(path));
  for (const tag of tags) {
    const words = value[tag];
    if (typeof words === 'string') checkWords(words, [...path, tag], problems);
    if (RESERVED_KEYS.includes(tag)) {
      problems.push({
        code: 'language.invalid',
        severity: 'error',
        path: [...path, tag],
        params: { found: tag },
      });
    }
  }
}

function checkWords(words: string, path: JsonPath, problems: Problem[]): void {
  if (words.trim() === '') problems.push(emptyText(path));
}

function emptyText(path: JsonPath): Problem {
  return { code: 'text.empty', severity: 'warning', path, params: { field: fieldName(path) } };
}

function listInstead(path: JsonPath, expected: string): Problem {
  return {
    code: 'field.type',
    severity: 'error',
    path,
    params: { field: fieldName(path), expected, found: jsonType([]) },
  };
}

/** The last part of a path that a person would call it by: `title.en`, `participants[2]`. */
export function fieldName(path: JsonPath): string {
  const last = path.findLastIndex((part) => typeof part === 'string');
  const named = typeof path[last - 1] === 'string' && last === path.length - 1 ? last - 1 : last;
  return showPath(path.slice(Math.max(0, named)));
}

/** A path as text: `events[3].title.en`. */
export function showPath(path: JsonPath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('');
}
