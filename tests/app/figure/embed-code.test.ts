import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCode, imageCode } from '../../../src/app/figure/embed-code.ts';

const LINK = 'https://host.example/?data=istanbul-2025&lang=en&q=%27&embed=1';

/** The attributes of one element as HTML reads them. */
function attributesOf(code: string): Record<string, string> {
  const named = (value: string): string =>
    value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const found = code.matchAll(/ ([a-z]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, named(value)]));
}

describe('the code that embeds', () => {
  it('is a frame with the view, its name and a size, fetched when it comes into sight', () => {
    expect(frameCode(LINK, 'Talks')).toBe(
      '<iframe src="https://host.example/?data=istanbul-2025&amp;lang=en&amp;q=%27&amp;embed=1"' +
        ' title="Talks" width="100%" height="520" loading="lazy"></iframe>',
    );
  });

  it('is a picture with its alternative text and the language of that', () => {
    expect(imageCode('istanbul-2025-both.svg', { text: 'Ten events.', lang: 'en' })).toBe(
      '<img src="istanbul-2025-both.svg" alt="Ten events." lang="en">',
    );
  });

  it('names a file as an address does', () => {
    expect(imageCode('переговоры 1.svg', { text: '', lang: 'ru' })).toContain(
      `src="${encodeURIComponent('переговоры 1.svg')}"`,
    );
  });

  it('lets no words out of their attribute, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const frame = frameCode(LINK, words);
        const image = imageCode('a.svg', { text: words, lang: 'en' });
        expect(attributesOf(frame)).toMatchObject({ src: LINK, title: words });
        expect(attributesOf(image)).toEqual({ src: 'a.svg', alt: words, lang: 'en' });
        expect(frame.match(/[<>]/g)).toHaveLength(4);
        expect(image.match(/[<>]/g)).toHaveLength(2);
      }),
    );
  });
});
