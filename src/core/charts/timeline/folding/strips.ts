/**
 * Cuts a row of costs into at most so many runs whose largest sum is least.
 * @param costs whole numbers, 0 and more
 * @returns runs that follow each other, each as `[first, after the last]`; none is empty
 */
export function foldEvenly(costs: readonly number[], most: number): (readonly [number, number])[] {
  if (costs.length === 0) return [];
  let low = Math.max(...costs);
  let high = costs.reduce((sum, cost) => sum + cost, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (runsUnder(costs, middle).length <= most) high = middle;
    else low = middle + 1;
  }
  return runsUnder(costs, low);
}

/** As few runs as can be with no sum above a limit. */
function runsUnder(costs: readonly number[], limit: number): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let first = 0;
  let sum = 0;
  for (const [index, cost] of costs.entries()) {
    if (index > first && sum + cost > limit) {
      runs.push([first, index]);
      first = index;
      sum = 0;
    }
    sum += cost;
  }
  return [...runs, [first, costs.length]];
}
