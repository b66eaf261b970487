import { TABLE_COLUMNS, type TableColumn } from './table-columns.ts';

/** Parts of a date that stand in columns of their own. */
export const DATE_PARTS = [
  ...(['year', 'month', 'day', 'time', 'endYear', 'endMonth', 'endDay', 'endTime'] as const),
] as const;
export type DatePartMeaning = (typeof DATE_PARTS)[number];

/** What a column of somebody else's table can be to us. */
export const MEANINGS = [...TABLE_COLUMNS, ...DATE_PARTS] as const;
export type Meaning = TableColumn | DatePartMeaning;

/** Meanings whose cells may name several. */
export const LISTS: ReadonlySet<Meaning> = new Set([
  ...(['actors', 'topics', 'source', 'initiator', 'recipient', 'host', 'mediator', 'url'] as const),
]);

export function isMeaning(word: string): word is Meaning {
  return (MEANINGS as readonly string[]).includes(word);
}
