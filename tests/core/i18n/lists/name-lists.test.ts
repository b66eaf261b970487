import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../fixtures/locales.ts';

const [en, ar, ru] = await Promise.all([localeOf('en'), localeOf('ar'), localeOf('ru')]);

describe('names in a list', () => {
  it('have the comma of the language between them where there is room for few words', () => {
    expect([en, ar, ru].map(({ comma }) => comma)).toEqual([', ', '، ', ', ']);
  });

  it('are joined by words where none of them is compound', () => {
    expect(en.list(['Delegations', 'Visas', 'Sandy Cove'])).toBe(
      'Delegations, Visas and Sandy Cove',
    );
    expect(ru.either(['Визы', 'Ивановы'])).toBe('Визы или Ивановы');
    expect(ar.list(['وفد', 'تأشيرات'])).toBe('وفد وتأشيرات');
  });

  it('are told apart by semicolons where one of them has an "and" or a comma of its own', () => {
    expect(en.list(['Visas', 'Barriers and irritants', 'Delegations'])).toBe(
      'Visas; Barriers and irritants; Delegations',
    );
    expect(ru.list(['Барьеры и раздражители', 'Делегации'])).toBe(
      'Барьеры и раздражители; Делегации',
    );
    expect(ar.list(['عمل السفارتين', 'الحواجز والعقبات', 'الوفود'])).toBe(
      'عمل السفارتين؛ الحواجز والعقبات؛ الوفود',
    );
  });

  it('say which is meant before the last where any will do', () => {
    expect(en.either(['Agreement, promise or plan', 'Consultation'])).toBe(
      'Agreement, promise or plan; or Consultation',
    );
    expect(ru.either(['Договорённость, обещание или план', 'Отказ'])).toBe(
      'Договорённость, обещание или план; или Отказ',
    );
    expect(ar.either(['اتفاق أو تعهّد', 'رفض'])).toBe('اتفاق أو تعهّد؛ أو رفض');
  });

  it('stand alone as they are', () => {
    expect(en.list(['Barriers and irritants'])).toBe('Barriers and irritants');
    expect(en.either([])).toBe('');
  });
});
