import type { NameLists } from '../lists/name-lists.ts';

/** English lists of compound names. */
export const nameLists: NameLists = { compound: /,|\s(?:and|or)\s/i, separator: '; ', or: 'or ' };
