/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between two words: the optimal string
 * alignment distance in UTF-16 units. What is above `most` is not counted on, and comes back as anything above it.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [above, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j - 1] ?? 0) + Number(!isSame),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (above[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [above, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
