/** A thing that wants to stand at a place of its own. */
export interface Wish {
  /** Where it would stand if it were alone, px. In ascending order with its neighbours. */
  readonly at: number;
  /** What it needs to both sides, px. */
  readonly before: number;
  readonly after: number;
  /** How much it minds being moved: above 0. */
  readonly weight: number;
}

/**
 * Places for things in a row so that none overlaps the next, all lie within a frame, and the squares of how far they
 * are moved, by weight, are least (isotonic regression by pooling adjacent violators). Where they need more than the
 * frame has, they take in proportion of what they need.
 * @returns px, ascending, as many as there are wishes
 */
export function spreadAlong(wishes: readonly Wish[], from: number, to: number): number[] {
  const need = wishes.reduce((sum, { before, after }) => sum + before + after, 0);
  const share = need > to - from && need > 0 ? Math.max(0, to - from) / need : 1;
  const offsets: number[] = [];
  let room = 0;
  for (const { before, after } of wishes) {
    offsets.push(room + before * share);
    room += (before + after) * share;
  }
  const blocks: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { at, weight }] of wishes.entries()) {
    let block = { sum: (at - (offsets[index] ?? 0)) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) > meanOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  const last = Math.max(from, to - room);
  const starts = blocks.flatMap((block) =>
    Array<number>(block.count).fill(Math.min(Math.max(meanOf(block), from), last)),
  );
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}

function meanOf({ sum, weight }: { readonly sum: number; readonly weight: number }): number {
  return sum / weight;
}
