/** What a language calls the Hijri months, from Muharram, and their era. */
export interface HijriNames {
  readonly months: readonly string[];
  /** After the number of a day, where that declines them. */
  readonly ofMonths?: readonly string[];
  readonly era: string;
}
