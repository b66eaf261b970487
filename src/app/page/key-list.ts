import type { MessageKey } from '../../core/i18n/en/words/catalogues.ts';

/** The keys by where they work; every combination is a list of keys pressed together. */
export const KEY_LIST: readonly {
  readonly where: MessageKey;
  readonly keys: readonly (readonly [presses: readonly string[], does: MessageKey])[];
}[] = [
  {
    where: 'help.keys.page',
    keys: [
      [['Tab'], 'help.key.tab'],
      [['Esc'], 'help.key.esc'],
      [['?'], 'help.key.help'],
    ],
  },
  {
    where: 'region.relations',
    keys: [
      [['←', '→', '↑', '↓'], 'help.key.along'],
      [['A', 'Shift + A'], 'help.key.actors'],
      [['D', 'Shift + D'], 'help.key.dyads'],
      [['Enter'], 'help.key.choose'],
    ],
  },
  {
    where: 'region.movement',
    keys: [
      [['←', '→'], 'help.key.periods'],
      [['Home', 'End'], 'help.key.period-ends'],
      [['Enter'], 'help.key.period'],
    ],
  },
  {
    where: 'region.timeline',
    keys: [
      [['←', '→'], 'help.key.time'],
      [['↑', '↓'], 'help.key.lanes'],
      [['Home', 'End'], 'help.key.ends'],
      [['O', 'Shift + O'], 'help.key.open'],
      [['A'], 'help.key.same-actor'],
      [['D'], 'help.key.same-dyad'],
      [['T'], 'help.key.same-thread'],
      [['Shift + A', 'D', 'T'], 'help.key.before'],
      [['Enter'], 'help.key.details'],
      [['+', '−'], 'help.key.zoom'],
      [['Shift + ←', '→'], 'help.key.pan'],
      [['0'], 'help.key.fit'],
    ],
  },
];
