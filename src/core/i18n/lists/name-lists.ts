/** How a language sets names side by side, also where one of them has an "and", an "or" or a comma of its own. */
export interface NameLists {
  /** Between names in few words. */
  readonly comma: string;
  /** What makes a name compound. */
  readonly compound: RegExp;
  /** Between the names: what stands in none of them. */
  readonly separator: string;
  /** Before the last of several of which one is meant. */
  readonly or: string;
}

/** "Visas; Barriers and irritants; Delegations": names of which one is compound; undefined where none is. */
export function separateNames(
  names: readonly string[],
  { compound, separator, or }: NameLists,
  kind: 'all' | 'any',
): string | undefined {
  if (names.length < 2 || !names.some((name) => compound.test(name))) return undefined;
  const last = names.length - 1;
  return names
    .map((name, index) => (index === last && kind === 'any' ? or + name : name))
    .join(separator);
}
