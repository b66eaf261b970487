import type { NameLists } from '../lists/name-lists.ts';

/** Russian lists of names. */
export const nameLists: NameLists = {
  comma: ', ',
  compound: /,|\s(?:и|или)\s/i,
  separator: '; ',
  or: 'или ',
};
