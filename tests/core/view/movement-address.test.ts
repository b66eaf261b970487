import { describe, expect, it } from 'vitest';
import { decodeSubjects, encodeSubjects } from '../../../src/core/view/movement-address.ts';
import { decodeView } from '../../../src/core/view/url.ts';

describe('whom the counts along time are of', () => {
  it('reads as pairs and actors in an address', () => {
    expect(encodeSubjects([['ru', 'us'], ['tr']])).toBe('ru~us,tr');
    expect(encodeSubjects([['a,b', 'c~d%2C']])).toBe('a%2Cb~c%7Ed%252C');
  });

  it('is at most six, each once, and a pair of two', () => {
    const refused: string[] = [];
    const found = decodeSubjects('a,a~b,a,a~a,a~b~c,~,c,d,e,f,g', (one) => refused.push(one));
    expect(found).toEqual([['a'], ['a', 'b'], ['c'], ['d'], ['e'], ['f']]);
    expect(refused).toEqual(['a~a', 'a~b~c', '~', 'g']);
  });

  it('shows the counts, as any of their parameters does', () => {
    const usual = { period: null, of: [], by: 'class', mean: false };
    expect(decodeView('').view.movement).toBeNull();
    expect(decodeView('movement=auto').view.movement).toEqual(usual);
    expect(decodeView('movement.of=a').view.movement).toEqual({ ...usual, of: [['a']] });
    expect(decodeView('movement.mean=1').view.movement).toEqual({ ...usual, mean: true });
    expect(decodeView('movement=fortnight')).toMatchObject({
      view: { movement: null },
      problems: [{ code: 'address.invalid' }],
    });
  });
});
