import type { NameLists } from '../lists/name-lists.ts';

/** English lists of names. */
export const nameLists: NameLists = {
  comma: ', ',
  compound: /,|\s(?:and|or)\s/i,
  separator: '; ',
  or: 'or ',
};
