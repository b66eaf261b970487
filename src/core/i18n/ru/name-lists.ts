import type { NameLists } from '../lists/name-lists.ts';

/** Russian lists of compound names. */
export const nameLists: NameLists = { compound: /,|\s(?:и|или)\s/i, separator: '; ', or: 'или ' };
