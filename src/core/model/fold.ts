/** Letters that normalisation leaves apart and a reader who searches does not. */
const LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ς: 'σ',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Tatweel, combining marks (accents, tashkeel, hamza on its seat) and invisible format characters. */
const DROPPED = /[ـ\p{M}\p{Cf}]/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u2032`´]/gu;
const HYPHENS = /[\u2010-\u2015\u2212\u06d4]/gu;
const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * The form in which words are compared and searched: lower case, without accents and tashkeel, with the
 * spellings of one Arabic, Persian, Russian or Latin letter made one, Latin digits, plain hyphens and
 * apostrophes, and single spaces. Folding a folded text changes nothing.
 */
export function foldText(text: string): string {
  return text
    .replace(/´/gu, "'")
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
