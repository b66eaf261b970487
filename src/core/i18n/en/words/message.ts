/** A message, or its plural forms by CLDR category. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
