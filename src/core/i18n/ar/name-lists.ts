import type { NameLists } from '../lists/name-lists.ts';

/** Arabic lists of compound names: "and" is written as one with the next word, which may begin with that letter, too. */
export const nameLists: NameLists = { compound: /[،؛]|\s(?:و\S|أو\s)/, separator: '؛ ', or: 'أو ' };
