import type { HijriNames } from '../dates/hijri-names.ts';

/** The Hijri months in English. */
export const hijri: HijriNames = {
  months: [
    'Muharram',
    'Safar',
    'Rabi I',
    'Rabi II',
    'Jumada I',
    'Jumada II',
    'Rajab',
    'Shaban',
    'Ramadan',
    'Shawwal',
    'Dhu al-Qada',
    'Dhu al-Hijja',
  ],
  era: 'AH',
};
