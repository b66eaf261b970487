import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import {
  ActorSchema,
  ClaimSchema,
  DatasetSchema,
  EventSchema,
  SourceSchema,
  TextSchema,
  TopicSchema,
} from '../src/core/load/json/schema.ts';

const SCHEMA_FIELD = {
  type: 'string',
  description: 'Where this schema is, so that an editor can help.',
} as const;

/**
 * The text of data/schema.json: JSON Schema 2020-12 of the format demarche/1. Dates, durations and references
 * are only strings there; the code holds them to more.
 */
export async function buildJsonSchema(): Promise<string> {
  const schema = toJsonSchema(DatasetSchema, {
    target: 'draft-2020-12',
    definitions: {
      Text: TextSchema,
      Source: SourceSchema,
      Actor: ActorSchema,
      Topic: TopicSchema,
      Event: EventSchema,
      Claim: ClaimSchema,
    },
    overrideSchema: ({ jsonSchema }) =>
      jsonSchema.type === 'object' && jsonSchema.properties
        ? { ...jsonSchema, additionalProperties: false }
        : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'check') return jsonSchema;
      if (valibotAction.type !== 'regex') return undefined;
      const { requirement } = valibotAction as unknown as { requirement: RegExp };
      return { ...jsonSchema, pattern: requirement.source };
    },
  });
  const { $schema, properties, ...rest } = schema;
  const described = {
    $schema,
    title: 'Démarche dataset, format demarche/1',
    ...rest,
    properties: { $schema: SCHEMA_FIELD, ...properties },
  };
  return format(JSON.stringify(described), { parser: 'json', printWidth: 100 });
}
