import { describe, expect, it } from 'vitest';
import { Address } from '../../../src/app/explorer/address.ts';
import type { Environment } from '../../../src/app/session/environment.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import type { View } from '../../../src/core/view/view.ts';

interface Browser extends Environment {
  readonly entries: string[];
  readonly languages: readonly string[];
  pass(): void;
}

function browser(query: string, languages: readonly string[] = ['de-DE', 'ru-RU', 'ar']): Browser {
  const entries = [query];
  let waiting: (() => void) | undefined;
  return {
    base: 'https://host.example/app/',
    languages,
    entries,
    query: () => entries.at(-1) ?? '',
    setQuery: (next, how) => {
      if (how === 'replace') entries.pop();
      entries.push(next);
    },
    after: (_ms, run) => {
      waiting = run;
      return () => (waiting = undefined);
    },
    painted: () => Promise.resolve(),
    pass: () => {
      waiting?.();
      waiting = undefined;
    },
    keep: () => undefined,
    kept: () => undefined,
  };
}

const about = (words: string): View => ({
  ...DEFAULT_VIEW,
  filter: { ...DEFAULT_VIEW.filter, words },
});

describe('the address', () => {
  it('takes the first language of the reader that it has where the query says none', () => {
    expect(new Address(browser('')).read().view.lang).toBe('ru');
    expect(new Address(browser('lang=ar')).read().view.lang).toBe('ar');
    expect(new Address(browser('', ['de', 'fr'])).read().view.lang).toBe('en');
  });

  it('takes what the reader set before where the query does not say otherwise, back and forth', () => {
    const kept = new Map([['settings', '{"lang":"en","theme":"dark","digits":"arab"}']]);
    const page: Browser = { ...browser('theme=light'), recall: (name) => kept.get(name) };
    const address = new Address(page);
    const { view } = address.read();
    expect(view).toMatchObject({ lang: 'en', theme: 'light', digits: 'arab', axis: 'ltr' });
    kept.set('settings', '{}');
    address.write({ ...view, digits: 'latn', theme: 'auto' }, 'push');
    expect(page.entries.at(-1)).toBe('lang=en&theme=auto&digits=latn');
    expect(address.read().view).toMatchObject({ theme: 'auto', digits: 'latn' });
    page.entries.pop();
    expect(address.read().view).toEqual(view);
    expect(address.link(view)).toBe('https://host.example/app/?lang=en&theme=light&digits=arab');
  });

  it('leaves it to the page around it what is shown, whatever that may be', () => {
    for (const source of ['blob:https://host.example/1-2', 'http://']) {
      const { view, problems } = new Address({ ...browser('q=x'), source: () => source }).read();
      expect([view.data, view.filter.words, problems]).toEqual([source, 'x', []]);
    }
  });

  it('does not say the page’s own dataset, and says every other one, the usual one among them', () => {
    const page: Browser = { ...browser(''), source: () => 'talks' };
    const address = new Address(page);
    const { view } = address.read();
    expect(view.data).toBe('talks');
    expect(address.link(view)).toBe('https://host.example/app/?lang=ru');
    const elsewhere = { ...view, data: DEFAULT_VIEW.data };
    address.write(elsewhere, 'push');
    expect(page.entries.at(-1)).toBe(`data=${DEFAULT_VIEW.data}&lang=ru`);
    expect(address.read().view).toEqual(elsewhere);
    expect(address.link(elsewhere)).toContain(`data=${DEFAULT_VIEW.data}`);
  });

  it('writes a step at once, and not twice', () => {
    const page = browser('');
    const address = new Address(page);
    address.read();
    address.write(about('talks'), 'push');
    address.write(about('talks'), 'push');
    expect(page.entries).toEqual(['', 'lang=en&q=talks']);
  });

  it('waits with a replacement, and writes only the last', () => {
    const page = browser('');
    const address = new Address(page);
    address.write(about('t'), 'replace');
    address.write(about('ta'), 'replace');
    expect(page.entries).toEqual(['']);
    page.pass();
    expect(page.entries).toEqual(['lang=en&q=ta']);
  });

  it('writes what still waits before the next step', () => {
    const page = browser('');
    const address = new Address(page);
    address.write(about('ta'), 'replace');
    address.write(about('talks'), 'push');
    expect(page.entries).toEqual(['lang=en&q=ta', 'lang=en&q=talks']);
    page.pass();
    expect(page.entries).toHaveLength(2);
  });

  it('forgets what waits when it is read anew', () => {
    const page = browser('q=old');
    const address = new Address(page);
    address.write(about('ta'), 'replace');
    expect(address.read().view.filter.words).toBe('old');
    page.pass();
    expect(page.entries).toEqual(['q=old']);
  });

  it('writes what waits when it is told to, and only once', () => {
    const page = browser('q=old');
    const address = new Address(page);
    address.write(about('ta'), 'replace');
    address.settle();
    address.settle();
    expect(page.entries).toEqual(['lang=en&q=ta']);
    expect(address.read().view.filter.words).toBe('ta');
    page.pass();
    expect(page.entries).toEqual(['lang=en&q=ta']);
  });

  it('gives a link that says everything', () => {
    expect(new Address(browser('')).link(about('talks'))).toBe(
      'https://host.example/app/?lang=en&q=talks',
    );
  });
});
