import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateOrderEvidence } from '../../../../src/core/load/dates/date-order.ts';
import { readPoint, yearText } from '../../../../src/core/load/dates/date-point.ts';
import { readFreeDate, type DateColumn } from '../../../../src/core/load/dates/free-date.ts';
import { numberMonths } from '../../../../src/core/load/dates/month-words.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';

const read = (text: string): string => {
  const found = readFreeDate(text, 'day-first');
  return 'edtf' in found ? found.edtf : found.fault;
};

describe('a date in words', () => {
  it.each([
    ['c. 1200', '1200~'],
    ['3. Mai 1970', '1970-05-03'],
    ['12.–14. Dezember 1972', '1972-12-12/1972-12-14'],
    ['Montag, 3. Mai 2010', '2010-05-03'],
    ['3. Jänner 2000', '2000-01-03'],
    ['3. und 4. Mai 2010', '{2010-05-03,2010-05-04}'],
    ['um 1975', '1975~'],
    ['1er août 2001', '2001-08-01'],
    ['23 févr. 2003', '2003-02-23'],
    ['fevrier 2003', '2003-02'],
    ['du 3 au 5 mai 2010', '2010-05-03/2010-05-05'],
    ['12 de septiembre de 2012', '2012-09-12'],
    ['del 3 al 5 de mayo de 2010', '2010-05-03/2010-05-05'],
    ['late March 1971', '[1971-03-21..1971-03-31]'],
    ['mid-May 1945', '[1945-05-11..1945-05-20]'],
    ['Ende Februar 1971', '[1971-02-21..1971-02-28]'],
    ['в начале марта 2020 года', '[2020-03-01..2020-03-10]'],
    ['أواخر مارس 2020', '[2020-03-21..2020-03-31]'],
    ['between 5 and 9 May 1945', '[1945-05-05..1945-05-09]'],
    ['между 5 и 9 мая 1945', '[1945-05-05..1945-05-09]'],
    ['بين 5 و9 مايو 1945', '[1945-05-05..1945-05-09]'],
    ['18 February and 24 March 2025', '{2025-02-18,2025-03-24}'],
    ['11, 23 and 25 March 2025', '{2025-03-11,2025-03-23,2025-03-25}'],
    ['11، 23 و25 مارس 2025', '{2025-03-11,2025-03-23,2025-03-25}'],
    ['23 и 25 марта 2025 года', '{2025-03-23,2025-03-25}'],
    ['8 or 9 April 2025', '[2025-04-08,2025-04-09]'],
    ['30 апреля или 1 мая 2025 года', '[2025-04-30,2025-05-01]'],
    ['9 April 2025 or earlier', '[..2025-04-09]'],
    ['9 أبريل 2025 أو بعده', '[2025-04-09..]'],
    ['не ранее 2014 года', '[2014..]'],
    ['up to 9 April 2025', '../2025-04-09'],
    ['примерно с 2014 по 2025 год', '2014~/2025~'],
    ['примерно с 20 января 2025 года', '2025-01-20~/..'],
    ['2016–2018 годы', '2016/2018'],
    ['May 5, 2024 and June 6, 2024', 'words'],
    ['44 BC', '-0043'],
    ['44 до н. э.', '-0043'],
    ['44 ق.م', '-0043'],
    ['1 BC', '0000'],
    ['AD 79', '0079'],
    ['15 March 44 BC', '-0043-03-15'],
    ['44–40 BC', '-0043/-0039'],
    ['10.04.2025', '2025-04-10'],
    ['10 апреля 2025 г.', '2025-04-10'],
    ['١٠ نيسان ٢٠٢٥', '2025-04-10'],
    ['5–9 May 1945', '1945-05-05/1945-05-09'],
    ['May 5–9, 1945', '1945-05-05/1945-05-09'],
    ['1 мая – 3 июня 1945', '1945-05-01/1945-06-03'],
    ['1939-45', '1939/1945'],
    ['XIX век', '18XX'],
    ['القرن 19', '18XX'],
    ['the 1960s', '196X'],
    ['spring 1945', '1945-21'],
    ['Q1 2024', '2024-33'],
    ['mid-1945', '1945-38'],
    ['May-June 1945', '1945-05/1945-06'],
    ['before 1200', '[..1199]'],
    ['after 5 May 1945', '[1945-05-06..]'],
    ['since 2014', '2014/..'],
    ['2025-04-10 14:30', '2025-04-10T14:30:00'],
    ['10 April 2025, 2:30 pm', '2025-04-10T14:30:00'],
    ['2001-04-16..2001-04-20', '2001-04-16/2001-04-20'],
    ['38BC', '-0037'],
    ['Between 500BC and 400BC', '[-0499..-0399]'],
    ['149-146 BCE', '-0148/-0145'],
    ['1400–400 BCE', '-1399/-0399'],
    ['Before 400BC', '[..-0400]'],
    ['470/469 BCE', '[-0469,-0468]'],
    ['2334 or 2270 BCE', '[-2333,-2269]'],
    ['spring 507', '0507-21'],
    ['200s', '02XX'],
    ['20240305101500', '2024-03-05T10:15:00'],
    ['20240300', '2024-03'],
    ['March 6, 2024 → March 8, 2024', '2024-03-06/2024-03-08'],
    ['March 9, 2024 3:00 PM (GMT+3)', '2024-03-09T15:00:00+03:00'],
    ['12 رمضان 1446 هـ', '2025-03-12'],
    ['15 Ramadan 1445', '2024-03-25'],
    ['1 Muharram 1446 AH', '2024-07-07'],
    ['رمضان 1445', '2024-03-11/2024-04-09'],
    ['22 بهمن 1357', '1979-02-11'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    ['', 'empty'],
    ['н/д', 'unknown'],
    ['12 May 2024 old style', 'calendar'],
    ['soon', 'words'],
    ['mid-1940s', 'words'],
    ['unknown', 'unknown'],
    ['30 Feb 2020', 'no-such-day'],
    ['04/13/2025', 'order'],
    ['10/4/25', 'short-year'],
    ['31 رمضان 1446', 'no-such-day'],
    ['1 Jan 2020 – 3 Feb 2019', 'reversed'],
  ])('%s cannot be one, and it says why: %s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('is read as its column is written', () => {
    const as = (text: string, column: DateColumn): string => {
      const found = readFreeDate(text, 'day-first', column);
      return 'edtf' in found ? found.edtf : found.fault;
    };
    expect(as('202204', { form: 'months' })).toBe('2022-04');
    expect(as('2014-03-06T00:00:00Z', { form: 'midnights' })).toBe('2014-03-06');
    expect(as('1735-01-01T00:00:00Z', { form: 'new-years' })).toBe('1735');
    expect(as('43', { form: 'ancient' })).toBe('0043');
    expect(as('Between 47 and 50', { form: 'ancient' })).toBe('[0047..0050]');
    expect(as('1445-09-16', { calendar: 'hijri' })).toBe('2024-03-26');
    expect(as('16/9/1445', { calendar: 'hijri' })).toBe('2024-03-26');
    expect(as('1403/01/01', { calendar: 'jalali' })).toBe('2024-03-20');
    expect(as('1357', { calendar: 'jalali' })).toBe('1978-03-21/1979-03-20');
  });

  it('is EDTF or a fault, whatever it is', () => {
    const words = fc.constantFrom('c.', '5', 'May', '1945', '–', 'BC', 'and', 'between', '/', '?', '..', '19th', 'century', 'до', 'мая', 'م'); // prettier-ignore
    const phrase = fc.array(words, { maxLength: 7 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string(), phrase), (text) => {
        const found = readFreeDate(text, 'month-first');
        if ('edtf' in found) expect(parseEdtf(found.edtf)).toBeDefined();
        else expect(found.fault).not.toBe('');
      }),
    );
  });

  it('reads back every day, whichever number comes first', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const [y = '', m = '', d = ''] = date.toISOString().slice(0, 10).split('-');
          expect(readFreeDate(`${d}/${m}/${y}`, 'day-first')).toEqual({ edtf: `${y}-${m}-${d}` });
          expect(readFreeDate(`${m}/${d}/${y}`, 'month-first')).toEqual({ edtf: `${y}-${m}-${d}` });
        },
      ),
    );
  });
});

describe('the order of day and month', () => {
  const orderOf = (...texts: string[]) => {
    const evidence = new DateOrderEvidence();
    for (const text of texts) evidence.add(text);
    return [evidence.order, evidence.isDecided];
  };

  it('is told by the whole column', () => {
    expect(orderOf('01/02/2020', '03/14/2020')).toEqual(['month-first', true]);
    expect(orderOf('01/02/2020', '14/03/2020')).toEqual(['day-first', true]);
    expect(orderOf('01/01/2020', '02/01/2020', '03/01/2020')).toEqual(['month-first', false]);
    expect(orderOf('01.01.2020', '02.01.2020', '03.01.2020')).toEqual(['day-first', false]);
    expect(orderOf('2020-01-02')).toEqual(['day-first', true]);
  });
});

describe('the parts of a date', () => {
  it('have months as numbers', () => {
    expect(numberMonths('5 мая 1945').replace(/\s+/g, ' ')).toBe('5 m5 1945');
    expect(numberMonths('maybe')).toBe('maybe');
    expect(readPoint('5 may 1945', 'day-first')).toEqual({ edtf: '1945-05-05', year: 1945, month: 5, day: 5 }); // prettier-ignore
    expect([yearText(-43), yearText(79)]).toEqual(['-0043', '0079']);
  });
});
