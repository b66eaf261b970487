/**
 * "a, b and c", "a, b or c".
 * @param tag BCP 47; the region tells whether a comma stands before the last
 */
export function buildLists(
  tag: string,
): Readonly<Record<'and' | 'or', (items: readonly string[]) => string>> {
  const and = new Intl.ListFormat(tag, { type: 'conjunction' });
  const or = new Intl.ListFormat(tag, { type: 'disjunction' });
  return { and: (items) => and.format(items), or: (items) => or.format(items) };
}
