import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Dataset } from '../../../../src/core/model/dataset.ts';
import { DatasetSchema } from '../../../../src/core/load/json/schema.ts';
import { buildJsonSchema } from '../../../../tools/schema.ts';

type Output = v.InferOutput<typeof DatasetSchema>;
type DeepReadonly<T> = T extends string | number
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

const text = readFileSync(new URL('../../../fixtures/two-states.json', import.meta.url), 'utf8');

describe('the schema of the dataset file', () => {
  it('gives exactly the types of the model', () => {
    expectTypeOf<Output>().toExtend<Dataset>();
    expectTypeOf<Dataset>().toExtend<DeepReadonly<Output>>();
    expectTypeOf<keyof Output>().toEqualTypeOf<keyof Dataset>();
    expectTypeOf<keyof Output['events'][number]>().toEqualTypeOf<keyof Dataset['events'][number]>();
    expectTypeOf<keyof Output['actors'][number]>().toEqualTypeOf<keyof Dataset['actors'][number]>();
    expectTypeOf<keyof Output['sources'][number]>().toEqualTypeOf<
      keyof Dataset['sources'][number]
    >();
    expectTypeOf<keyof Output['topics'][number]>().toEqualTypeOf<keyof Dataset['topics'][number]>();
    expectTypeOf<keyof Output['events'][number]['claims'][number]>().toEqualTypeOf<
      keyof Dataset['events'][number]['claims'][number]
    >();
  });

  it('takes a valid file as it is, but for its $schema', () => {
    const { $schema, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect($schema).toBeTypeOf('string');
    expect(v.parse(DatasetSchema, JSON.parse(text))).toEqual(rest);
  });
});

describe('data/schema.json', () => {
  const written = readFileSync(new URL('../../../../data/schema.json', import.meta.url), 'utf8');

  it('is what the code says', async () => {
    expect(written).toBe(await buildJsonSchema());
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string }> };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (!field.description) bare.push(`${path}.${name}`);
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
    };
    visit(JSON.parse(written), '');
    expect(bare).toEqual([]);
  });
});
