import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/core/load/json/check-dataset.ts';
import { matcherOf } from '../../../../src/core/load/json/matcher.ts';
import { soundDataset } from '../../../../src/core/load/json/sound.ts';
import { SMALL } from '../../../fixtures/small-dataset.ts';

const sound = (value: unknown) => soundDataset(value, JSON.stringify(value));

/** What a hand may put in the place of anything. */
const ODD: readonly unknown[] = [
  ...[null, true, 0, 11, -0.5, '', ' ', 'x', '2025', 'ru', 'PT1H', 'visit', 'planned'],
  ...[[], [''], ['ru'], {}, { en: 'x' }, { en: '' }, { xx1: 'x' }, { constructor: 'x' }],
];

type Json = Record<string, unknown> | unknown[];

/** Every place in a value, as the one who has it and its key. */
function placesIn(value: unknown, found: [Json, string][] = []): [Json, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Json, key]);
    placesIn((value as Record<string, unknown>)[key], found);
  }
  return found;
}

describe('a dataset of which there is nothing to say', () => {
  it('is taken as it is, without the address of its schema', () => {
    expect(sound(SMALL)).toEqual(SMALL);
    expect(sound({ $schema: './schema.json', ...SMALL })).toEqual(SMALL);
  });

  it('is exactly one in which the slower checks find nothing', () => {
    const place = fc.nat();
    const change = fc.oneof(
      fc.constantFrom(...ODD).map((value) => ({ value })),
      fc.constantFrom('remove', 'add', 'repeat').map((what) => ({ what })),
      place.map((other) => ({ other })),
    );
    fc.assert(
      fc.property(place, change, (at, how) => {
        const value = structuredClone(SMALL) as unknown as Json;
        const places = placesIn(value);
        const [owner, key] = places[at % places.length] ?? [{}, ''];
        const fields = owner as Record<string, unknown>;
        if ('value' in how) fields[key] = how.value;
        else if ('other' in how) {
          const [from, name] = places[how.other % places.length] ?? [{}, ''];
          fields[key] = structuredClone((from as Record<string, unknown>)[name]);
        } else if (how.what === 'add') fields[`${key}x`] = 'x';
        else if (Array.isArray(owner)) {
          if (how.what === 'remove') owner.splice(Number(key), 1);
          else owner.push(structuredClone(owner[Number(key)]));
        } else Reflect.deleteProperty(fields, key);
        const { problems } = checkDataset(value);
        expect(sound(value) !== undefined, JSON.stringify(problems)).toBe(problems.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no field twice', () => {
    const text = JSON.stringify(SMALL).replace('"id":"small"', '"id":"large","id":"small"');
    expect(soundDataset(JSON.parse(text), text)).toBeUndefined();
  });
});

describe('a matcher', () => {
  it('says what part of a schema it is not made for', () => {
    expect(() => matcherOf({ kind: 'schema', type: 'date' })).toThrow('no matcher for date');
  });
});
