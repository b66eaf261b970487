import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../src/core/engine/columns/dictionary.ts';
import { createDyadCoder } from '../../../../src/core/engine/columns/dyads.ts';

const ACTORS = buildDictionary(['zeta', 'alpha', 'envoy', 'visitor']);
const [ZETA, ALPHA, ENVOY, VISITOR] = [0, 1, 2, 3];
const top = (actor: number): { actor: number; roots: number[] } => ({ actor, roots: [actor] });

function dyadsOf(...participants: { actor: number; roots: number[] }[]): string[] {
  const coder = createDyadCoder(ACTORS);
  const pairs = participants.flatMap((one, place) =>
    participants.slice(place + 1).map((other) => [one, other] as const),
  );
  return coder.codesOf(pairs).map((code) => {
    const { a = -1, b = -1, level = '' } = coder.keys[code] ?? {};
    return [ACTORS.names[a], ACTORS.names[b], level].join(' ');
  });
}

describe('createDyadCoder', () => {
  it('names the two in code-unit order, whatever order they take part in', () => {
    expect(dyadsOf(top(ZETA), top(ALPHA))).toEqual(['alpha zeta whole']);
    expect(dyadsOf(top(ALPHA), top(ZETA))).toEqual(['alpha zeta whole']);
  });

  it('lets the wholes meet where their people do, and the people themselves', () => {
    const envoy = { actor: ENVOY, roots: [ZETA] };
    const visitor = { actor: VISITOR, roots: [ALPHA] };
    expect(dyadsOf(envoy, visitor).sort()).toEqual(['alpha zeta whole', 'envoy visitor direct']);
    expect(dyadsOf(envoy, top(ALPHA)).sort()).toEqual(['alpha envoy direct', 'alpha zeta whole']);
  });

  it('counts a pair once for an event, however many of their people take part', () => {
    const envoy = { actor: ENVOY, roots: [ZETA] };
    const coder = createDyadCoder(ACTORS);
    const codes = coder.codesOf([
      [envoy, top(ALPHA)],
      [top(ZETA), top(ALPHA)],
    ]);
    const pairs = codes.map((code) => {
      const { a = -1, b = -1, level = '' } = coder.keys[code] ?? {};
      return [ACTORS.names[a], ACTORS.names[b], level].join(' ');
    });
    expect(pairs.filter((pair) => pair.endsWith('whole'))).toEqual(['alpha zeta whole']);
  });

  it('counts a pair as one where one of the two joined a whole in between', () => {
    const coder = createDyadCoder(ACTORS);
    const joined = { actor: ENVOY, roots: [ZETA] };
    const [, inPerson] = coder.codesOf([[joined, top(ALPHA)]]);
    expect(coder.keys[inPerson ?? -1]).toMatchObject({ level: 'direct' });
    expect(coder.codesOf([[top(ENVOY), top(ALPHA)]])).toEqual([inPerson]);
    expect(coder.keys[inPerson ?? -1]).toMatchObject({ level: 'whole' });
    coder.codesOf([[joined, top(ALPHA)]]);
    expect(coder.keys[inPerson ?? -1]).toMatchObject({ level: 'whole' });
  });

  it('gives the same pair the same code in the next event', () => {
    const coder = createDyadCoder(ACTORS);
    const first = coder.codesOf([[top(ZETA), top(ALPHA)]]);
    expect(coder.codesOf([[top(ALPHA), top(ZETA)]])).toEqual(first);
    expect(coder.keys).toHaveLength(1);
  });
});
