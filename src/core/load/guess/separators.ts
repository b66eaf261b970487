import { countryOfCode, countryOfName } from '../rows/countries.ts';
import type { ColumnFacts } from './column-facts.ts';

/** What hardly stands within a name, in the order in which it is looked for. */
const SURE = ['|', ';', '؛', '\n', ' / ', ' • ', ' · ', '\t'] as const;
/** What may stand within one. */
const FAIR = ['/', '،', ','] as const;
const BETWEEN_LINKS = ['|', ';', '\n', ' '] as const;
const LONGEST = 60;
const NOTHING = '';

/** What stands between several names in the cells of a column; '' where each is one name. */
export function separatorOf({ cells, links }: ColumnFacts): string {
  if (links > 0.5)
    return BETWEEN_LINKS.find((mark) => cells.some((cell) => cell.includes(mark))) ?? NOTHING;
  const sure = SURE.find((mark) => {
    const several = cells.filter((cell) => cell.includes(mark));
    return several.length > 0 && several.every((cell) => areNames(cell.split(mark)));
  });
  if (sure !== undefined) return sure;
  if (arePairsOfCodes(cells)) return '-';
  return FAIR.find((mark) => isBetweenNames(cells, mark)) ?? NOTHING;
}

function areNames(parts: readonly string[]): boolean {
  return parts.every((part) => part.trim().length <= LONGEST);
}

/** In a fifth of the cells at least, or where what it parts stands alone elsewhere or is a country. */
function isBetweenNames(cells: readonly string[], mark: string): boolean {
  const several = cells.filter((cell) => cell.includes(mark) && countryOfName(cell) === undefined);
  if (several.length === 0) return false;
  const parts = several.flatMap((cell) => cell.split(mark).map((part) => part.trim()));
  if (!areNames(parts)) return false;
  const alone = new Set(cells.filter((cell) => !cell.includes(mark)));
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const known = parts.filter(
    (part) => alone.has(part) || isCountry(part) || (counts.get(part) ?? 0) > 1,
  );
  return several.length * 5 > cells.length || known.length * 2 > parts.length;
}

/** `RUS-USA` */
function arePairsOfCodes(cells: readonly string[]): boolean {
  const pairs = cells.filter((cell) => {
    const parts = cell.split('-');
    return parts.length > 1 && parts.every((part) => countryOfCode(part.trim()) !== undefined);
  });
  return cells.length > 0 && pairs.length * 2 > cells.length;
}

function isCountry(name: string): boolean {
  return countryOfName(name) !== undefined || countryOfCode(name) !== undefined;
}
