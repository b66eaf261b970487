/** How two sides deal with each other. */
export const CONTACT_FORMS = [
  'meeting',
  'call',
  'video',
  'letter',
  'statement',
  'document',
] as const;
export type ContactForm = (typeof CONTACT_FORMS)[number];

/** How high an office stands, the highest first: a head of state or government, a minister or one of that rank, … */
export const RANKS = ['head', 'minister', 'deputy', 'official', 'expert'] as const;
export type Rank = (typeof RANKS)[number];
