import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/i18n/languages.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { statusOfCell, typeOfCell } from '../../../../src/core/load/rows/value-words.ts';
import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../../../src/core/model/event-type.ts';

describe('values of others', () => {
  it('are known as this product calls them, in every language', async () => {
    for (const lang of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      const { t } = await loadLocale(lang);
      for (const type of EVENT_TYPES) expect(typeOfCell(t(`type.${type}`), '')).toBe(type);
      for (const status of STATUSES) expect(statusOfCell(t(`status.${status}`))).toBe(status);
    }
  });

  it('are known as data sets call them', () => {
    expect(['Battles', 'Protests', 'State visit', 'strike'].map((cell) => typeOfCell(cell, ''))).toEqual(['ASSAULT', 'PROTEST', 'CONSULT', undefined]); // prettier-ignore
    expect([typeOfCell('42', 'cameo code'), typeOfCell('4', 'hostlev')]).toEqual(['CONSULT', 'ASSAULT']); // prettier-ignore
  });
});
