import { DatasetSchema } from '../load/json/schema.ts';
import type { LanguageTag } from '../model/text.ts';
import type { KeyOrder } from './json-edit.ts';

/** What is read here of a schema, whatever its kind. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly getter?: (input: undefined) => AnySchema;
}

/**
 * The order of fields as the schema has them; of languages as the dataset has them.
 * @param languages of the dataset, most trusted first
 */
export function schemaOrder(languages: readonly LanguageTag[]): KeyOrder {
  return (path) => {
    let schema: AnySchema | undefined = plain(DatasetSchema);
    for (const part of path) {
      schema = typeof part === 'number' ? schema.item : schema.entries?.[part];
      if (schema === undefined) return [];
      schema = plain(schema);
    }
    if (schema.type === 'union') return languages;
    const fields = Object.keys(schema.entries ?? {});
    return path.length === 0 ? ['$schema', ...fields] : fields;
  };
}

/** A schema without what is wrapped around it. */
function plain(schema: AnySchema): AnySchema {
  const inner = schema.wrapped ?? schema.getter?.(undefined);
  return inner ? plain(inner) : schema;
}
