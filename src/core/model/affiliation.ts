import { parseEdtf } from '../time/edtf.ts';
import { contains, overlaps } from '../time/span.ts';
import type { Span } from '../time/span.ts';
import { RANKS } from './contact.ts';
import type { Rank } from './contact.ts';
import type { Actor } from './dataset.ts';
import { buildTree } from './tree.ts';
import type { Tree } from './tree.ts';

/** Who belongs to whom, and when. */
export interface Affiliations {
  /**
   * The actor and everything it belongs to, directly or not, at some time within the bounds; itself first,
   * each once, nearer ones before farther ones.
   */
  readonly wholesOf: (actor: string, within: Span) => readonly string[];
  /** Of these, the ones that belong to nothing within the bounds; the actor itself if it does not either. */
  readonly rootsOf: (actor: string, within: Span) => readonly string[];
  /** The highest rank that it surely held all through the bounds; undefined where none is known. */
  readonly rankOf: (actor: string, within: Span) => Rank | undefined;
  /**
   * For display: every actor once, under the first whole it belongs to for ever, or else under the one it
   * belongs or belonged to latest.
   */
  readonly tree: Tree;
}

interface Belonging {
  readonly whole: string;
  /** null: always. */
  readonly during: Span | null;
  readonly rank: Rank | undefined;
}

/**
 * What holds always is worked out once and given as one and the same list every time.
 *
 * An affiliation without a date, or with one that cannot be read, holds always; a dated one where its
 * earliest-to-latest bounds overlap those asked for. Affiliations to unknown actors are left out.
 */
export function buildAffiliations(actors: readonly Actor[]): Affiliations {
  const known = new Set(actors.map(({ id }) => id));
  const belongings = new Map(actors.map((actor) => [actor.id, belongingsOf(actor, known)]));
  const lasting = new Map<string, readonly string[]>();
  const lastingRoots = new Map<string, readonly string[]>();

  const climb = (actor: string, within: Span): { wholes: readonly string[]; dated: boolean } => {
    const found = new Set([actor]);
    let dated = false;
    for (const id of found) {
      for (const { whole, during } of belongings.get(id) ?? []) {
        dated ||= during !== null;
        if (during === null || overlaps(during, within)) found.add(whole);
      }
    }
    return { wholes: [...found], dated };
  };

  const wholesOf = (actor: string, within: Span): readonly string[] => {
    const kept = lasting.get(actor);
    if (kept !== undefined) return kept;
    const { wholes, dated } = climb(actor, within);
    if (!dated) lasting.set(actor, wholes);
    return wholes;
  };

  const isTop = (actor: string, within: Span): boolean =>
    (belongings.get(actor) ?? []).every(
      ({ during }) => during !== null && !overlaps(during, within),
    );

  return {
    wholesOf,
    rootsOf: (actor, within) => {
      const kept = lastingRoots.get(actor);
      if (kept !== undefined) return kept;
      const tops = wholesOf(actor, within).filter((id) => isTop(id, within));
      const roots = tops.length === 0 ? [actor] : tops;
      if (lasting.has(actor)) lastingRoots.set(actor, roots);
      return roots;
    },
    rankOf: (actor, within) => {
      const held = (belongings.get(actor) ?? []).filter(
        ({ during }) => during === null || contains(during, within),
      );
      return RANKS.find((rank) => held.some((one) => one.rank === rank));
    },
    tree: buildTree(new Map(actors.map(({ id }) => [id, displayWhole(belongings.get(id) ?? [])]))),
  };
}

function belongingsOf(actor: Actor, known: ReadonlySet<string>): Belonging[] {
  return (actor.partOf ?? [])
    .filter((affiliation) => known.has(affiliation.actor))
    .map(({ actor: whole, date, rank }) => ({
      whole,
      rank,
      during: (date === undefined ? undefined : parseEdtf(date)?.bounds) ?? null,
    }));
}

function displayWhole(belongings: readonly Belonging[]): string | undefined {
  const always = belongings.find(({ during }) => during === null);
  if (always !== undefined) return always.whole;
  let latest: { readonly whole: string; readonly during: Span } | undefined;
  for (const { whole, during } of belongings) {
    if (during === null) continue;
    if (latest === undefined || isLater(during, latest.during)) latest = { whole, during };
  }
  return latest?.whole;
}

function isLater(a: Span, b: Span): boolean {
  return a.end > b.end || (a.end === b.end && a.start > b.start);
}
