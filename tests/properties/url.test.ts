import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '../../src/core/view/url.ts';
import { LANGS } from '../../src/core/i18n/languages.ts';
import { CALENDARS, DIGITS, DIRECTIONS, LANES, THEMES } from '../../src/core/view/view.ts';
import { anyView } from './url-views.ts';

const preferred = fc.record(
  {
    lang: fc.constantFrom(...LANGS),
    lanes: fc.constantFrom(...LANES),
    axis: fc.constantFrom(...DIRECTIONS),
    theme: fc.constantFrom(...THEMES),
    digits: fc.constantFrom(...DIGITS),
    calendar: fc.constantFrom(...CALENDARS),
  },
  { requiredKeys: [] },
);

describe('the address', () => {
  it('gives back every view it was made of, without a notice', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it('gives it back to a reader who prefers otherwise', () => {
    fc.assert(
      fc.property(anyView, preferred, (view, wish) => {
        expect(decodeView(encodeView(view, wish), wish).view).toEqual(view);
        expect(decodeView(encodeView(view), { lang: 'ar' }).view).toEqual(view);
      }),
    );
  });

  it('is one for each view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = encodeView(view);
        expect(encodeView(decodeView(address).view)).toBe(address);
        expect(encodeView(decodeView(`?${address}`).view)).toBe(address);
      }),
    );
  });

  it('is one that a browser leaves as it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = encodeView(view);
        expect(new URL(`https://host.example/?${address}`).search).toBe(`?${address}`);
      }),
    );
  });

  it('of any text is read into a view that has an address', () => {
    const bit = fc.constantFrom(
      ...['actors=', 'from=', 'to=', 'q=', 'known=', 'types=', 'lanes=', 'data=', 'open='],
      ...['&', ',', '%', '+', '2025-04-10', '2025', '../', 'CONSULT', 'all', 'actor', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string())), (bits) => {
        const { view } = decodeView(bits.join(''));
        expect(decodeView(encodeView(view)).view).toEqual(view);
      }),
    );
  });
});
