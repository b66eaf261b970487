import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../../src/core/load/json/references.ts';

const actor = (id: string, ...wholes: string[]) => ({
  id,
  partOf: wholes.map((whole) => ({ actor: whole })),
});

describe('references', () => {
  it('that lead nowhere name the nearest id of the right kind', () => {
    const value = {
      actors: [actor('russia')],
      topics: [{ id: 'rusia' }],
      events: [{ id: 'e', participants: [{ actor: 'rusia' }], topics: ['russia'] }],
    };
    expect(checkReferences(value).map((p) => p.params)).toEqual([
      { id: 'rusia', kind: 'actor', nearest: 'russia' },
      { id: 'russia', kind: 'topic', nearest: 'rusia' },
    ]);
  });

  it('that are not even ids are left to the schema', () => {
    expect(checkReferences({ events: [{ topics: ['a b', '', 7, null] }] })).toEqual([]);
  });

  it('in a circle are reported once a circle', () => {
    const value = {
      actors: [actor('a', 'b'), actor('b', 'c', 'd'), actor('c', 'a'), actor('d'), actor('e', 'e')],
      topics: [
        { id: 't', broader: 'u' },
        { id: 'u', broader: 't' },
      ],
      sources: [{ id: 's', repeats: 's' }],
    };
    expect(checkReferences(value).map((p) => [p.code, p.path.join('.')])).toEqual([
      ['reference.circular', 'sources.0.repeats'],
      ['reference.circular', 'actors.2.partOf.0.actor'],
      ['reference.circular', 'actors.4.partOf.0.actor'],
      ['reference.circular', 'topics.1.broader'],
    ]);
  });

  it('to two wholes of one whole are no circle', () => {
    const value = { actors: [actor('a', 'b', 'c'), actor('b', 'd'), actor('c', 'd'), actor('d')] };
    expect(checkReferences(value)).toEqual([]);
  });
});

describe('ids', () => {
  it('used twice in one list say where they stood first', () => {
    const value = { sources: [{ id: 'x' }, { id: 'y' }, { id: 'x' }], topics: [{ id: 'x' }] };
    expect(checkReferences(value)).toEqual([
      {
        code: 'id.duplicate',
        severity: 'error',
        path: ['sources', 2, 'id'],
        params: { id: 'x', first: 'sources[0]' },
        places: [{ path: ['sources', 2, 'id'] }, { path: ['sources', 0, 'id'] }],
      },
    ]);
  });
});

describe('a collection of the wrong type', () => {
  it('is no reason to call every reference to it missing', () => {
    const events = [{ id: 'e', claims: [{ source: 's' }] }];
    expect(checkReferences({ sources: 'none', events })).toEqual([]);
    expect(checkReferences({ sources: [], events })).toMatchObject([{ code: 'reference.missing' }]);
  });
});

describe('any other value', () => {
  it.each([null, 3, 'x', [], [[]], { events: 3 }, { events: [null, 3, []] }, { actors: {} }])(
    'is passed over: %j',
    (value) => {
      expect(checkReferences(value)).toEqual([]);
    },
  );
});
