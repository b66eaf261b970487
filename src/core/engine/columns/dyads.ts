import type { Dyad } from '../contract/answer.ts';
import type { DyadColumn, Lists } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Two actors that deal with each other in some event, by code; the id of `a` comes before that of `b` by code unit. */
export interface DyadKey {
  readonly a: number;
  readonly b: number;
  /** `whole` where they meet at the top of their trees in some event. */
  readonly level: Dyad['level'];
}

/** A participant of an event, and the tops of its trees at the event's date; codes. */
export interface RootedActor {
  readonly actor: number;
  readonly roots: readonly number[];
}

/** Gives the dyads of events, one event after the other, and gathers their keys on the way. */
export interface DyadCoder {
  /** The key of each code given so far. */
  readonly keys: readonly DyadKey[];
  /** @param pairs who deals with whom; no two of them share a root */
  readonly codesOf: (pairs: readonly (readonly [RootedActor, RootedActor])[]) => readonly number[];
}

/**
 * Where two deal with each other, all their roots do so as wholes, and so do they themselves, directly, unless
 * both are roots. An event counts once for a pair, however many of their people take part; and a pair is one, at
 * whichever level it meets (an actor may join a whole later on).
 */
export function createDyadCoder(actors: Dictionary): DyadCoder {
  const codes = new Map<number, number>();
  const keys: { a: number; b: number; level: Dyad['level'] }[] = [];
  const codeOf = (one: number, other: number, level: Dyad['level']): number => {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    const packed = low * actors.names.length + high;
    const code = codes.get(packed) ?? keys.length;
    const known = keys[code];
    if (known !== undefined) {
      if (level === 'whole') known.level = level;
      return code;
    }
    const inOrder = (actors.names[low] ?? '') < (actors.names[high] ?? '');
    codes.set(packed, code);
    keys.push({ a: inOrder ? low : high, b: inOrder ? high : low, level });
    return code;
  };
  return {
    keys,
    codesOf: (pairs) => {
      const dyads = new Set<number>();
      for (const [one, other] of pairs) {
        for (const a of one.roots) for (const b of other.roots) dyads.add(codeOf(a, b, 'whole'));
        if (!isRoot(one) || !isRoot(other)) dyads.add(codeOf(one.actor, other.actor, 'direct'));
      }
      return [...dyads];
    },
  };
}

/** The rows' dyads with codes in the order of their keys: a, then b. */
export function sortDyads(
  lists: Lists,
  keys: readonly DyadKey[],
  { names }: Dictionary,
): DyadColumn {
  const order = keys
    .map((_, code) => code)
    .sort((x, y) => {
      const [one, other] = [keys[x], keys[y]];
      if (one === undefined || other === undefined) return 0;
      return (
        compare(names[one.a] ?? '', names[other.a] ?? '') ||
        compare(names[one.b] ?? '', names[other.b] ?? '')
      );
    });
  const newCode = new Uint32Array(keys.length);
  order.forEach((code, place) => (newCode[code] = place));
  return {
    size: keys.length,
    offsets: lists.offsets,
    codes: lists.codes.map((code) => newCode[code] ?? 0),
    a: Uint32Array.from(order, (code) => keys[code]?.a ?? 0),
    b: Uint32Array.from(order, (code) => keys[code]?.b ?? 0),
    direct: Uint8Array.from(order, (code) => Number(keys[code]?.level === 'direct')),
  };
}

function isRoot({ actor, roots }: RootedActor): boolean {
  return roots.includes(actor);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
