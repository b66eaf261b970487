import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishList } from '../../../../src/core/files/site/published-list.ts';

const BUILT = readFileSync(new URL('../../../../index.html', import.meta.url), 'utf8');

it('a list leads to each of its pages, without scripts', () => {
  const entry = (name: string) => ({
    ...{ title: name, description: `${name} & more`, alt: 'A timeline' },
    ...{ address: `${name}.html`, picture: `pictures/${name}.svg` },
  });
  const page = publishList(BUILT, {
    ...{ lang: 'ru', dir: 'ltr', title: 'Все', generator: 'Démarche 1.2.3' },
    entries: [entry('one'), entry('two')],
  });
  expect(page).toContain('<html lang="ru" dir="ltr">');
  expect(page).toContain('<title>Все</title>');
  expect(page).toContain('<meta name="generator" content="Démarche 1.2.3" />');
  expect(
    [...page.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, href, name]) => [href, name]),
  ).toEqual([
    ['one.html', 'one'],
    ['two.html', 'two'],
  ]);
  expect(page).toContain('<p>two &amp; more</p>');
  expect(page).not.toContain('<script');
});
