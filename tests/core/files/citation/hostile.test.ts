import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFile } from '../../../../src/core/files/citation/citation.ts';
import type { CitationFormat } from '../../../../src/core/files/citation/citation.ts';
import type { CslItem } from '../../../../src/core/files/citation/csl.ts';
import { citationKey } from '../../../../src/core/files/citation/work.ts';
import { webAddress } from '../../../../src/core/files/citation/words.ts';
import { LANGS } from '../../../../src/core/i18n/languages.ts';
import { oneEvent, readBibtex, readRis, requestOf } from './citation-request.ts';

const NASTY = [
  '{',
  '}',
  '\\',
  '%',
  '\n',
  '\r\n',
  '@misc{',
  ',',
  'ER  - ',
  '"',
  '\u202e',
  '\u2069',
  'ب',
  'я',
  ' ',
];
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
);
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  words,
  words.map((tail) => `https://a.example/?${tail}`),
);
const wish = fc
  .record({ title: words, source: words, publisher: words, author: words, note: words, id, url })
  .chain((given) => fc.constantFrom(...LANGS).map((lang) => ({ ...given, lang })));
type Given = typeof wish extends fc.Arbitrary<infer T> ? T : never;

async function write(format: CitationFormat, given: Given): Promise<string> {
  const { title, publisher, author, note, lang } = given;
  const dataset = oneEvent(
    { id: given.id, title, claims: [{ source: given.id, locator: note }] },
    { id: given.id, title: given.source, publisher, author, url: given.url, archived: given.url },
    { id: given.id, title, version: note, licence: note },
  );
  const request = await requestOf({ dataset, event: given.id, lang, permalink: given.url });
  return citationFile(format, request).text;
}

describe('a citation of whatever a dataset may hold', () => {
  it('is BibTeX with balanced braces and two entries', async () => {
    await fc.assert(
      fc.asyncProperty(wish, async (given) => {
        const entries = readBibtex(await write('bibtex', given));
        expect(entries.map(({ key }) => key)).toEqual([
          citationKey(given.id, given.id),
          citationKey(given.id, 'source', given.id),
        ]);
        for (const { fields } of entries) {
          const { url: address = '', ...others } = fields;
          expect(address).toMatch(/^(https?:\/\/[^\s{}\\]+)?$/);
          for (const value of Object.values(others)) {
            expect(value.replace(/\\[&%$#_]|\\text[a-z]+\{\}/g, '')).not.toMatch(/[&%$#_~^\\]/);
          }
        }
      }),
    );
  });

  it('is RIS with two records of well-formed lines', async () => {
    await fc.assert(
      fc.asyncProperty(wish, async (given) => {
        const text = await write('ris', given);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        const records = readRis(text);
        expect(records).toHaveLength(2);
        for (const record of records) {
          expect(record.filter(([tag, value]) => value === '' && tag !== 'ER')).toEqual([]);
        }
      }),
    );
  });

  it('is CSL-JSON that comes back as it was, with web addresses only', async () => {
    await fc.assert(
      fc.asyncProperty(wish, async (given) => {
        const text = await write('csl', given);
        expect(text.isWellFormed()).toBe(true);
        const items = JSON.parse(text) as CslItem[];
        expect(`${JSON.stringify(items, null, 2)}\n`).toBe(text);
        expect(items).toHaveLength(2);
        for (const item of items) expect(item.URL).toBe(webAddress(given.url));
      }),
    );
  });

  it('is text in which every isolate is closed on its own line', async () => {
    await fc.assert(
      fc.asyncProperty(wish, async (given) => {
        for (const line of (await write('text', given)).split('\n')) {
          let depth = 0;
          let least = 0;
          for (const char of line) {
            if (char === '\u2068') depth += 1;
            if (char === '\u2069') depth -= 1;
            least = Math.min(least, depth);
          }
          expect({ depth, least }).toEqual({ depth: 0, least: 0 });
          expect(line).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
        }
      }),
    );
  });
});

describe('a key', () => {
  it('is ASCII without anything that BibTeX reads, and different for different ids', () => {
    const ids = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        expect(citationKey(...a)).toMatch(/^[A-Za-z0-9._:+-]+$/);
        const same = a.length === b.length && a.every((one, index) => one === b[index]);
        expect(citationKey(...a) === citationKey(...b)).toBe(same);
      }),
    );
  });

  it('leaves plain ids as they are', () => {
    expect(citationKey('istanbul-2025', 'source', 'tass-0408')).toBe(
      'istanbul-2025:source:tass-0408',
    );
    expect(citationKey('a:b', 'قمة')).toBe('a+3a+b:+642++645++629+');
  });
});
