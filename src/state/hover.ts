/** What is pointed at: its events and actors light up in every chart. */
export interface Hover {
  readonly events: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Where it was pointed at, so that only there a card opens. */
  readonly at: 'timeline' | 'relations' | 'table' | 'details';
}
