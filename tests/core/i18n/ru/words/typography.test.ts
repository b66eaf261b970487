import { describe, expect, it } from 'vitest';
import { words } from '../../../../../src/core/i18n/ru/language.ts';
import { keepTogether } from '../../../../../src/core/i18n/ru/words/typography.ts';

describe('keepTogether', () => {
  it.each([
    ['{count} событий', '{count}·событий'],
    ['{matched} из {total} события', '{matched}·из {total}·события'],
    ['в периоде с 5 событиями', 'в·периоде с·5·событиями'],
    ['«Ок» — да', '«Ок»·— да'],
    ['И {a} и «{b}»', 'И·{a} и·«{b}»'],
  ])('keeps %j together as %j', (text, kept) => {
    expect(keepTogether(text)).toBe(kept.replaceAll('·', '\u00a0'));
  });

  it('leaves alone what may be parted, and does its work once', () => {
    expect(keepTogether('Новая страница {name} ещё не готова')).not.toContain('\u00a0');
    expect(keepTogether(keepTogether('в 5 и 6 часов'))).toBe(keepTogether('в 5 и 6 часов'));
  });
});

describe('the Russian words', () => {
  it('never part a count from what is counted', () => {
    const forms = Object.values(words).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    );
    expect(forms.some((form) => form.includes('{count}\u00a0'))).toBe(true);
    expect(forms.filter((form) => /\{count\} [а-яё]/.test(form))).toEqual([]);
  });
});
