import { expect, it } from 'vitest';
import { schemaOrder } from '../../../src/core/edit/key-order.ts';
import { ENTRY_LISTS, fieldAt, fieldsOf } from '../../../src/core/edit/schema-fields.ts';
import type { FieldSpec } from '../../../src/core/edit/schema-fields.ts';

const kinds = (fields: readonly FieldSpec[] | undefined): Record<string, string> =>
  Object.fromEntries((fields ?? []).map(({ name, kind }) => [name, kind]));

it('tells what each field of an event takes', () => {
  expect(kinds(fieldsOf('events'))).toMatchObject({
    ...{ id: 'id', eventType: 'choice', date: 'date', duration: 'duration', title: 'text' },
    ...{ participants: 'rows', topics: 'references', tone: 'number', claims: 'rows' },
    ...{ related: 'rows', fields: 'record' },
  });
  expect(kinds(fieldAt('events', ['claims'])?.fields)).toMatchObject({
    ...{ source: 'reference', locator: 'text', voice: 'reference', asserts: 'group' },
  });
  expect(kinds(fieldsOf('sources'))).toMatchObject({ url: 'url', language: 'language' });
  expect(kinds(fieldsOf('actors'))).toMatchObject({ aliases: 'strings', wikidata: 'string' });
  expect(kinds(fieldsOf('dataset'))).toMatchObject({ title: 'text', anchor: 'group' });
  expect(Object.keys(kinds(fieldsOf('dataset')))).not.toContain('events');
});

it('knows which are needed, what may be chosen and what ids refer to', () => {
  const field = (name: string): FieldSpec | undefined => fieldAt('events', [name]);
  expect(field('title')?.required).toBe(true);
  expect(field('summary')?.required).toBe(false);
  expect(field('status')?.options).toContain('planned');
  expect(fieldAt('events', ['participants', 2, 'actor'])?.refersTo).toBe('actors');
  expect(fieldAt('events', ['title', 'en'])?.name).toBe('title');
  expect(fieldAt('events', ['nothing'])).toBeUndefined();
});

it('says of every field in the schema’s words what it is', () => {
  const nameless = (fields: readonly FieldSpec[]): readonly string[] =>
    fields.flatMap(({ name, description, fields: inner = [] }) => [
      ...(description === '' ? [name] : []),
      ...nameless(inner),
    ]);
  for (const list of [...ENTRY_LISTS, 'dataset' as const]) {
    expect(nameless(fieldsOf(list)), list).toEqual([]);
  }
});

it('orders fields as the schema does', () => {
  const order = schemaOrder(['ar', 'en']);
  expect(order([]).slice(0, 3)).toEqual(['$schema', 'format', 'id']);
  expect(order(['events', 3]).slice(0, 2)).toEqual(['id', 'eventType']);
  expect(order(['events', 3, 'claims', 0])).toContain('locator');
  expect(order(['events', 3, 'title'])).toEqual(['ar', 'en']);
  expect(order(['nothing', 3])).toEqual([]);
});
