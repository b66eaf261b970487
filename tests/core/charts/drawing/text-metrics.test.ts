import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../../src/core/charts/drawing/font-metrics.ts';
import {
  measureText,
  truncateText,
  wrapText,
} from '../../../../src/core/charts/drawing/text-metrics.ts';

/** Widths at 100 px that Chromium 156 gives with the packages' own woff2 files (canvas, no letter spacing). */
const MEASURED: readonly (readonly [string, 400 | 500 | 600, number])[] = [
  ['United States', 400, 605.7],
  ['Vladimir Putin', 500, 650.1],
  ['Talks in Istanbul on embassies', 600, 1421.3],
  ['To Tokyo: AVATAR Yalta', 400, 1047.6],
  ['10–11 April 2025', 500, 804.5],
  ['Łódź, Kraków, Škoda, București', 600, 1461.1],
  ['Sanctions: “No”, said T. V. Yeltsin', 400, 1471.8],
  ['Соединённые Штаты Америки', 500, 1461.4],
  ['Владимир Путин', 600, 816.4],
  ['Переговоры в Стамбуле о работе посольств', 400, 2057.9],
  ['Госдепартамент США', 500, 1024.4],
  ['10 апреля 2025 г.', 600, 852.2],
  ['«Грубая ошибка», — заявил Лавров', 400, 1650.2],
  ['УКРАИНА', 500, 459.6],
  ['الولايات المتحدة', 600, 632.9],
  ['روسيا', 400, 204.9],
  ['فلاديمير بوتين', 500, 520.7],
  ['دونالد ترامب', 600, 495.1],
  ['ماريا زاخاروفا', 400, 470.1],
  ['جولة ثانية من المحادثات في إسطنبول', 500, 1404.1],
  ['١٠ أبريل ٢٠٢٥', 600, 486.4],
  ['رسوم جمركية جديدة على البضائع الأوروبية', 400, 1538.4],
  ['لا اتفاق بعد: الآن وإلى أجل غير مسمّى', 500, 1395.4],
  ['ليس في هذا نبي', 600, 602.7],
  ['أمريكا والعراق وآسيا', 400, 725.6],
  ['بيان: «لن يُناقش ملف أوكرانيا»', 500, 1171.3],
];

const ANY_TEXT = fc
  .array(
    fc.constantFrom(
      'a',
      'T',
      'o',
      'Ж',
      'п',
      'ل',
      'ا',
      'ي',
      'ن',
      'َ',
      'e\u0301',
      '👩‍⚖️',
      ' ',
      '…',
      '字',
      '\u2067',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('measureText', () => {
  it.each(MEASURED)('sets %s at %i as wide as a browser does', (text, weight, width) => {
    expect(Math.abs(measureText(text, 100, weight) / width - 1)).toBeLessThan(0.02);
  });

  it('gives Arabic letters the shape their neighbours ask for', () => {
    const alone = measureText('ب', 100, 400);
    expect(measureText('بب', 100, 400)).not.toBeCloseTo(2 * alone, 1);
    expect(measureText('ب\u200Cب', 100, 400)).toBeCloseTo(2 * alone, 6);
    expect(measureText('ب\u200D', 100, 400)).toBeLessThan(alone);
  });

  it('joins through marks, and counts marks and bidi controls as nothing', () => {
    expect(measureText('مُحَمَّد', 100, 400)).toBe(measureText('محمد', 100, 400));
    expect(measureText('\u2068Путин\u2069', 100, 400)).toBe(measureText('Путин', 100, 400));
  });

  it('draws lam and alef as one', () => {
    const lam = measureText('ل\u200D', 100, 400);
    const alef = measureText('\u200Dا', 100, 400);
    expect(measureText('لا', 100, 400)).toBeLessThan(lam + alef);
    expect(measureText('لَا', 100, 400)).toBeCloseTo(51.8, 1);
    expect(measureText('بلا', 100, 600)).toBeGreaterThan(measureText('بلا', 100, 400));
  });

  it('joins the letters as Unicode says', () => {
    for (const letter of 'اأإآدذرزوؤة') expect(letterOf(letter)?.joining).toBe('right');
    for (const letter of 'بتثجحخسشصضطظعغفقكلمنهىيئ') {
      expect(letterOf(letter)?.joining).toBe('dual');
    }
    expect(letterOf('ء')?.joining).toBe('none');
  });

  it('sets all figures of one script equally wide in Latin', () => {
    const widths = Array.from('0123456789', (digit) => measureText(digit, 10, 500));
    expect(new Set(widths).size).toBe(1);
  });

  it('gives letters it does not know a width of their own', () => {
    expect(measureText('Ω', 10, 400)).toBe(6);
    expect(measureText('字', 10, 400)).toBe(10);
  });

  it('grows in proportion to the size', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.integer({ min: 1, max: 60 }), (text, size) => {
        expect(measureText(text, size, 500)).toBeCloseTo(measureText(text, 1, 500) * size, 6);
      }),
    );
  });
});

describe('truncateText', () => {
  it('leaves what fits and shortens what does not', () => {
    expect(truncateText('Vladimir Putin', 200, 12, 400)).toBe('Vladimir Putin');
    expect(truncateText('Talks, in Istanbul', 43, 12, 400)).toBe('Talks…');
    expect(truncateText('Talks', 5, 12, 400)).toBe('');
  });

  it('is never too wide, and never cuts a character from its marks', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.integer({ min: 0, max: 300 }), (text, max) => {
        const short = truncateText(text, max, 12, 400);
        expect(measureText(short, 12, 400)).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
        if (short === text || short === '') return;
        const start = short.replace(/…\u2069*$/u, '');
        expect(text.startsWith(start)).toBe(true);
        const next = text.slice(start.length);
        expect(/^[\p{M}\u200D]/u.test(next)).toBe(false);
      }),
    );
  });

  it('closes an isolate that it cuts', () => {
    expect(truncateText('\u2067сербский язык\u2069 и', 50, 12, 400)).toMatch(/…\u2069$/u);
  });
});

describe('wrapText', () => {
  it('breaks at spaces and ends the last line with an ellipsis', () => {
    expect(wrapText('Talks in Istanbul on embassies', 80, 12, 400, 3)).toEqual([
      'Talks in',
      'Istanbul on',
      'embassies',
    ]);
    expect(wrapText('Talks in Istanbul on embassies', 80, 12, 400, 2)).toEqual([
      'Talks in',
      'Istanbul on…',
    ]);
  });

  it('keeps every letter of what it can hold, each line within the width', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.integer({ min: 20, max: 300 }), (text, max) => {
        const lines = wrapText(text, max, 12, 400, 100);
        for (const line of lines) expect(measureText(line, 12, 400)).toBeLessThanOrEqual(max);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('a text of many megabytes', () => {
  const endless = 'talks in Istanbul '.repeat(2_000_000);
  const few = 'talks in Istanbul '.repeat(40);

  it('is cut like a shorter one, for one line and for several', () => {
    expect(truncateText(endless, 200, 13, 400)).toBe(truncateText(few, 200, 13, 400));
    expect(wrapText(endless, 200, 13, 400, 3)).toEqual(wrapText(few, 200, 13, 400, 3));
    const word = (length: number): string[] => wrapText('x'.repeat(length), 100, 13, 400, 2);
    expect(word(3e7)).toEqual(word(300));
  });
});
