/**
 * The English catalogue; its keys are the keys of every language. `{hole}` is filled by name. A message
 * with plural forms is an object by CLDR category, chosen by `{count}`.
 */
export const en = {
  'app.name': 'Démarche',
} as const satisfies Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<
  Record<MessageKey, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>;
