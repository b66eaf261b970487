import type { JsonPath, Place, Problem } from '../../model/problem.ts';
import { isLanguageTag } from '../json/checks.ts';
import { showPath, type SchemaNode } from '../json/fields.ts';
import { isJsonObject } from '../json/json-type.ts';
import { DatasetSchema, TextSchema } from '../json/schema.ts';

/**
 * Words missing in the dataset's languages: one problem a language, with every place. A bare string is in
 * the first of them; a source's title, author and publisher may stand as published, in one bare string.
 */
export function checkTranslations(dataset: unknown): Problem[] {
  const listed = isJsonObject(dataset) ? dataset['languages'] : undefined;
  const languages = Array.isArray(listed) ? listed.filter(isTag) : [];
  const missing = new Map(languages.map((tag): [string, Place[]] => [tag, []]));
  for (const { text, path } of textsIn(DatasetSchema, dataset, [])) {
    if (typeof text === 'string' && isAsPublished(path)) continue;
    for (const [tag, places] of missing) {
      const has = isJsonObject(text) ? Object.hasOwn(text, tag) : tag === languages[0];
      if (!has) places.push({ path });
    }
  }
  return [...missing].flatMap(([language, places]): Problem[] => {
    const [first] = places;
    if (!first) return [];
    const params = { language, count: places.length, first: showPath(first.path) };
    return [{ code: 'text.missing', severity: 'warning', path: first.path, params, places }];
  });
}

function isTag(value: unknown): value is string {
  return typeof value === 'string' && isLanguageTag(value);
}

function isAsPublished([list, , field]: JsonPath): boolean {
  return list === 'sources' && (field === 'title' || field === 'author' || field === 'publisher');
}

interface PlacedText {
  readonly text: unknown;
  readonly path: JsonPath;
}

/** What stands where the schema has words, strings and maps only, in the order of the file. */
function* textsIn(schema: SchemaNode, value: unknown, path: JsonPath): Generator<PlacedText> {
  const inner = schema.wrapped ?? schema.getter?.(value);
  if (inner) yield* textsIn(inner, value, path);
  else if (schema === (TextSchema as SchemaNode)) {
    if (typeof value === 'string' || isJsonObject(value)) yield { text: value, path };
  } else if (schema.item && Array.isArray(value)) {
    for (const [i, member] of value.entries()) {
      yield* textsIn(schema.item, member, [...path, i]);
    }
  } else if (schema.entries && isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const entry = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
      if (entry) yield* textsIn(entry, member, [...path, key]);
    }
  }
}
