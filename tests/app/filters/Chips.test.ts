// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Chips from '../../../src/app/filters/Chips.svelte';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

async function chipsOf(query: string, text = ISTANBUL_TEXT) {
  const { explorer, locale } = await openExplorer(text, query);
  render(Chips, { explorer });
  const list = within(screen.getByRole('list', { name: locale.t('region.chips') }));
  const buttons = list.getAllByRole('button');
  return {
    explorer,
    locale,
    buttons,
    labels: buttons.map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
  };
}

describe('a filter in use', () => {
  it.each([
    ['en', 'At least 3 independent sources'],
    ['ru', 'Не менее 3 независимых источников'],
    ['ar', '3 مصادر مستقلة على الأقل'],
  ])('says how many sources there are at least, in %s', async (lang, words) => {
    expect((await chipsOf(`lang=${lang}&sources.min=3`)).labels).toContain(words);
  });

  it('owns that nobody looked which sources repeat others, where that is so', async () => {
    const untraced = JSON.stringify(JSON.parse(ISTANBUL_TEXT), (key, value: unknown) =>
      key === 'repeats' ? undefined : value,
    );
    const { labels } = await chipsOf('lang=en&sources.min=3', untraced);
    expect(labels).toContain('At least 3 sources (not checked for copies)');
  });

  it.each([
    ['en', 'With each other: Russia and United States'],
    ['ru', 'Друг с другом: Россия и США'],
    ['ar', 'فيما بينهما: روسيا والولايات المتحدة'],
  ])('names a pair as two that deal with each other, in %s', async (lang, words) => {
    const { labels } = await chipsOf(`lang=${lang}&actors=russia,united-states&actors.all=pair`);
    expect(labels).toContain(words);
  });

  it('tells a pair from two that are only together', async () => {
    const { labels } = await chipsOf('lang=en&actors=russia,united-states&actors.all=1');
    expect(labels).toContain('Together: Russia and United States');
  });

  it('takes a pair away as one', async () => {
    const { explorer, buttons } = await chipsOf(
      'lang=en&actors=russia,united-states&actors.all=pair',
    );
    const pair = buttons.find((one) => one.textContent.includes('With each other'));
    if (!pair) throw new Error('no pair');
    await fireEvent.click(pair);
    expect(explorer.view.filter).toMatchObject({ actors: [], allActors: false });
  });
});
