/** Which part of a year an ISO 8601-2 group of months is. */
export type SubYearKind = 'spring' | 'summer' | 'autumn' | 'winter' | 'quarter' | 'third' | 'half';

export interface SubYear {
  readonly kind: SubYearKind;
  /** Which one of its kind in the year, from 1; 1 for a season. */
  readonly ordinal: number;
  /** First month, 0 … 11. */
  readonly from: number;
  /** Months it lasts; a winter in the north or a summer in the south runs into the next year. */
  readonly count: number;
}

const season = (kind: SubYearKind, from: number): SubYear => ({ kind, ordinal: 1, from, count: 3 });
const part = (kind: SubYearKind, ordinal: number, count: number): SubYear => ({
  kind,
  ordinal,
  from: (ordinal - 1) * count,
  count,
});

/**
 * EDTF level 2 codes 21 … 41. The standard leaves the months of a season open; here they are the
 * meteorological ones, and 21 … 24, which name no hemisphere, are the northern ones: spring March to May,
 * summer June to August, autumn September to November, winter December to February of the next year.
 */
const SUB_YEARS: ReadonlyMap<number, SubYear> = new Map([
  [21, season('spring', 2)],
  [22, season('summer', 5)],
  [23, season('autumn', 8)],
  [24, season('winter', 11)],
  [25, season('spring', 2)],
  [26, season('summer', 5)],
  [27, season('autumn', 8)],
  [28, season('winter', 11)],
  [29, season('spring', 8)],
  [30, season('summer', 11)],
  [31, season('autumn', 2)],
  [32, season('winter', 5)],
  [33, part('quarter', 1, 3)],
  [34, part('quarter', 2, 3)],
  [35, part('quarter', 3, 3)],
  [36, part('quarter', 4, 3)],
  [37, part('third', 1, 4)],
  [38, part('third', 2, 4)],
  [39, part('third', 3, 4)],
  [40, part('half', 1, 6)],
  [41, part('half', 2, 6)],
]);

/** @returns undefined for a code that is no group of months */
export function subYearMonths(code: number): SubYear | undefined {
  return SUB_YEARS.get(code);
}
