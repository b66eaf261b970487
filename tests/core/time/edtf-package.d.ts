/** The part of the `edtf` package (which has no types of its own) that the tests hold our reading against. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    /** `Date` only: 0 for a time of day. */
    readonly precision?: number;
    readonly unspecified?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    /** `Interval`: lower and upper, null where unknown, Infinity where open. `Set`, `List`: members, ranges as pairs. */
    readonly values?: readonly unknown[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export default function edtf(text: string): ExtendedDate;
}
