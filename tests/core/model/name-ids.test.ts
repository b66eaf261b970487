import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../../../src/core/load/json/checks.ts';
import { idsOfNames } from '../../../src/core/model/name-ids.ts';

const names = fc.uniqueArray(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a b', 'a-b', 'a,b', 'a  b', '', '__proto__', ' '),
  ),
);

describe('ids of names', () => {
  it('are the names where these may be ids', () => {
    expect(idsOfNames(['USA', 'إيران', 'Côte-d’Ivoire'])).toEqual([
      'USA',
      'إيران',
      'Côte-d’Ivoire',
    ]);
  });

  it('put hyphens for spaces and commas, and leave out what cannot be seen', () => {
    expect(idsOfNames(['United States', 'Korea, Republic of', ' می\u200cخواهم '])).toEqual([
      'United-States',
      'Korea-Republic-of',
      'میخواهم',
    ]);
  });

  it('tell apart what would be written alike', () => {
    const [first, second] = idsOfNames(['a b', 'a-b']);
    expect(first).toBe('a-b');
    expect(second).toMatch(/^a-b~[a-z0-9]+$/);
  });

  it('are valid, each once, and stay when names are added', () => {
    fc.assert(
      fc.property(names, fc.nat(), (all, cut) => {
        const ids = idsOfNames(all);
        expect(new Set(ids).size).toBe(all.length);
        for (const id of ids) expect(id).toMatch(ID_PATTERN);
        expect(idsOfNames(all.slice(0, cut))).toEqual(ids.slice(0, cut));
      }),
    );
  });
});
