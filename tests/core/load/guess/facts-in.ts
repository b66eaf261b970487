import { DateOrderEvidence } from '../../../../src/core/load/dates/date-order.ts';
import { factsOf, type ColumnFacts } from '../../../../src/core/load/guess/column-facts.ts';

/** What is known of a column with these cells. */
export function factsIn(name: string, ...cells: string[]): ColumnFacts {
  const order = new DateOrderEvidence();
  for (const cell of cells) order.add(cell);
  return factsOf(name, cells, order);
}
