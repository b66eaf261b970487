import type { DateGrammar } from './grammar.ts';

/**
 * "a, b and c", "a, b or c".
 * @param tag BCP 47; the region tells whether a comma stands before the last
 */
export function buildLists(tag: string): Pick<DateGrammar, 'and' | 'or'> {
  const and = new Intl.ListFormat(tag, { type: 'conjunction' });
  const or = new Intl.ListFormat(tag, { type: 'disjunction' });
  return { and: (items) => and.format(items), or: (items) => or.format(items) };
}
