import { describe, expect, it } from 'vitest';
import { checkShape } from '../../../../src/core/load/json/shape.ts';

const EMPTY = {
  format: 'demarche/1',
  id: 'x',
  title: 'X',
  languages: ['en'],
  sources: [],
  actors: [],
  topics: [],
  events: [],
};

describe('the shape of a dataset', () => {
  it('is right with nothing in the lists', () => {
    expect(checkShape(EMPTY)).toEqual({ dataset: EMPTY, problems: [] });
  });

  it('names what is missing by field', () => {
    const { problems } = checkShape({ format: 'demarche/1' });
    expect(problems.map((p) => [p.code, p.params['field']])).toEqual(
      ['id', 'title', 'languages', 'sources', 'actors', 'topics', 'events'].map((field) => [
        'field.missing',
        field,
      ]),
    );
  });

  it.each([undefined, 'demarche/2', 3])('has to say its format: not %j', (format) => {
    const { problems } = checkShape({ ...EMPTY, format });
    expect(problems.map((p) => p.code)).toEqual(['format.unknown']);
  });

  it.each([
    ['title', null, 'string, object', 'null'],
    ['title', 3, 'string, object', 'number'],
    ['title', ['a'], 'string, object', 'array'],
    ['events', {}, 'array', 'object'],
    ['version', 1, 'string', 'number'],
    ['anchor', 'x', 'object', 'string'],
    ['anchor', [], 'object', 'array'],
  ])('says which JSON type %s should have instead of %j', (field, value, expected, found) => {
    const { dataset, problems } = checkShape({ ...EMPTY, [field]: value });
    expect(dataset === undefined || problems.length > 0).toBe(true);
    expect(problems).toEqual([
      {
        code: 'field.type',
        severity: 'error',
        path: [field],
        params: { field, expected, found },
      },
    ]);
  });

  it('lists what may stand where a value is not one of them', () => {
    const { problems } = checkShape({
      ...EMPTY,
      actors: [{ id: 'a', kind: 'country', name: 'A' }],
    });
    expect(problems).toMatchObject([
      { params: { found: 'country', allowed: 'state, organization, body, person, unspecified' } },
    ]);
  });
});
