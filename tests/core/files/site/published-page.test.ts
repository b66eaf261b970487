import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATASET_ELEMENT } from '../../../../src/core/files/site/own-names.ts';
import { publishPage } from '../../../../src/core/files/site/published-page.ts';
import type { PublishedPage } from '../../../../src/core/files/site/published-page.ts';

const BUILT = readFileSync(new URL('../../../../index.html', import.meta.url), 'utf8');

const TALKS: PublishedPage = {
  ...{ lang: 'ar', dir: 'rtl', title: 'Talks & "notes"', description: 'A < B', alt: 'A timeline' },
  ...{ data: { id: 'talks' }, picture: 'pictures/talks.svg', table: '<table></table>' },
  generator: 'Démarche 1.2.3',
};

describe('a page that is published', () => {
  it('says in its head what it is about, and which dataset is its own', () => {
    const page = publishPage(BUILT, TALKS);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<title>Talks &amp; &quot;notes&quot;</title>');
    expect(page).toContain('<meta name="description" content="A &lt; B" />');
    expect(page).toContain('<meta name="demarche-dataset" content="talks" />');
    expect(page).toContain('<meta property="og:title" content="Talks &amp; &quot;notes&quot;" />');
    expect(page).not.toMatch(/og:image|canonical|twitter/);
  });

  it('gives previews of links its picture where it is known where it stands', () => {
    const address = 'https://example.org/talks/';
    const page = publishPage(BUILT, { ...TALKS, address, preview: `${address}talks.png` });
    expect(page).toContain(
      '<meta property="og:image" content="https://example.org/talks/talks.png" />',
    );
    expect(page).toContain('<link rel="canonical" href="https://example.org/talks/" />');
  });

  it('tells its title, its picture and its events without scripts', () => {
    const [, readable = ''] = /<noscript>([^]*)<\/noscript>/.exec(publishPage(BUILT, TALKS)) ?? [];
    expect(readable).toContain('<h1>Talks &amp; &quot;notes&quot;</h1>');
    expect(readable).toContain('<img src="pictures/talks.svg" alt="A timeline" />');
    expect(readable).toContain('<table></table>');
  });

  it('carries a dataset that cannot end its element, whatever is written in it', () => {
    const place = `<script type="application/json" id="${DATASET_ELEMENT}"></script>`;
    const text = JSON.stringify({ title: "</script><!-- $& $1 'x'" });
    const page = publishPage(`${BUILT}${place}`, { ...TALKS, data: { text } });
    const found = new RegExp(`id="${DATASET_ELEMENT}">([^<]*)</script>`).exec(page)?.[1] ?? '';
    expect(JSON.parse(found)).toEqual(JSON.parse(text));
  });

  it('is not made of any other page', () => {
    expect(() => publishPage('<p>page</p>', TALKS)).toThrow(TypeError);
    expect(() => publishPage(BUILT, { ...TALKS, data: { text: '{}' } })).toThrow(TypeError);
  });
});
