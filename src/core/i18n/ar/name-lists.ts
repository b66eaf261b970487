import type { NameLists } from '../lists/name-lists.ts';

/** Arabic lists of names; of compound ones: "and" is written as one with the next word, which may begin with that letter, too. */
export const nameLists: NameLists = {
  comma: '، ',
  compound: /[،؛]|\s(?:و\S|أو\s)/,
  separator: '؛ ',
  or: 'أو ',
};
