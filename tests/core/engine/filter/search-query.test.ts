import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../../src/core/engine/filter/search-query.ts';

const textsOf = (query: string): string[] => parseSearch(query).map(({ text }) => text);

describe('parseSearch', () => {
  it('gives each word, folded, and each phrase in quotation marks', () => {
    expect(textsOf('  Türkiye  talks ')).toEqual(['turkiye', 'talks']);
    expect(textsOf('"New  START" Obama')).toEqual(['obama', 'new start']);
    expect(textsOf('«Новый договор» “a b” ')).toEqual(['новыи договор', 'a b']);
  });

  it('takes a phrase that is still being typed as one, and empty ones as none', () => {
    expect(textsOf('"New ST')).toEqual(['new st']);
    expect(textsOf('"" «»')).toEqual([]);
  });

  it('knows years, months and days', () => {
    expect(parseSearch('2014')[0]?.dates).toEqual({
      start: Date.UTC(2014, 0),
      end: Date.UTC(2015, 0),
    });
    expect(parseSearch('2014-03-18')[0]?.dates?.start).toBe(Date.UTC(2014, 2, 18));
    expect(parseSearch('٢٠١٤')[0]?.dates?.start).toBe(Date.UTC(2014, 0));
    for (const none of ['201', '20145', '2014-13', 'f-16']) {
      expect(parseSearch(none)[0]).toEqual({ text: none });
    }
  });
});
