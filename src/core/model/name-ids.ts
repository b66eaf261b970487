const UNFIT = /[\s,\p{Cc}\p{Cf}\p{Cs}]/u;
const SEPARATORS = /[\s,]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

const known = new WeakMap<readonly string[], readonly string[]>();

/**
 * An id for every name, each once: the name itself where it may be one, else the name with hyphens for spaces
 * and commas, and with a mark made from the name where that is another's id. Names added at the end change no
 * id before them.
 */
export function idsOfNames(names: readonly string[]): readonly string[] {
  let ids = known.get(names);
  if (ids === undefined) {
    const taken = new Set<string>();
    ids = names.map((name) => idOfName(name, taken));
    known.set(names, ids);
  }
  return ids;
}

function idOfName(name: string, taken: Set<string>): string {
  let id = UNFIT.test(name) ? slugOf(name) : name;
  if (id === '' || id === '__proto__') id = `name~${markOf(name)}`;
  while (taken.has(id)) id = `${id}~${markOf(name)}`;
  taken.add(id);
  return id;
}

/** May be empty. */
export function slugOf(name: string): string {
  return name
    .trim()
    .replace(SEPARATORS, '-')
    .replace(INVISIBLE, '')
    .replace(/^-+|-+$/g, '');
}

/** Six or seven letters and digits that follow from the name (FNV-1a). */
function markOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
