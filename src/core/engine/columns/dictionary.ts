/** Strings by small whole number: the codes that stand in columns. */
export interface Dictionary {
  /** The string of each code. */
  readonly names: readonly string[];
  /** undefined for a string that is not in it. */
  codeOf(name: string): number | undefined;
}

/** Codes from 0, in the order in which the names come; a name that comes again keeps its first code. */
export function buildDictionary(names: Iterable<string>): Dictionary {
  const codes = new Map<string, number>();
  for (const name of names) if (!codes.has(name)) codes.set(name, codes.size);
  return { names: [...codes.keys()], codeOf: (name) => codes.get(name) };
}

/** The codes of the names that are in the dictionary, each once, in the order in which they come. */
export function encodeNames(dictionary: Dictionary, names: Iterable<string>): number[] {
  const codes = new Set<number>();
  for (const name of names) {
    const code = dictionary.codeOf(name);
    if (code !== undefined) codes.add(code);
  }
  return [...codes];
}
