import type { ColumnMapping } from '../read/load-options.ts';

/**
 * What was said of the columns of a table as it holds for the table as it is now: columns may have come, gone or
 * changed places since.
 * @returns undefined where it does not hold, or no dates are left
 */
export function fitMapping(
  mapping: ColumnMapping,
  names: readonly string[],
): ColumnMapping | undefined {
  const { columns, names: before = names } = mapping;
  if (before.length !== columns.length) return undefined;
  if (areSame(before, names)) return columns.length === names.length ? mapping : undefined;
  const places = placesOf(before, names);
  const moved = <T>(values: readonly T[]): (T | null)[] =>
    places.map((at) => (at < 0 ? null : (values[at] ?? null)));
  const { separators, forms, countries } = mapping;
  const fitted: ColumnMapping = {
    ...mapping,
    names,
    columns: moved(columns),
    separators: separators && moved(separators),
    forms: forms && moved(forms),
    countries: countries && moved(countries),
  };
  const isDated = fitted.columns.some((meaning) => meaning === 'start' || meaning === 'year');
  return isDated ? fitted : undefined;
}

/** Where each column was before; −1: nowhere. Of several with one name the first is the first. */
function placesOf(before: readonly string[], names: readonly string[]): number[] {
  const taken = new Set<number>();
  return names.map((name) => {
    const at = before.findIndex((own, place) => own.trim() === name.trim() && !taken.has(place));
    if (at >= 0) taken.add(at);
    return at;
  });
}

function areSame(before: readonly string[], names: readonly string[]): boolean {
  return before.length === names.length && before.every((name, at) => name === names[at]);
}
