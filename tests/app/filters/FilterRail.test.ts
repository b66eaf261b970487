// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import FilterRail from '../../../src/app/filters/FilterRail.svelte';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

async function railOf(query: string) {
  const { explorer, locale } = await openExplorer(ISTANBUL_TEXT, query);
  render(FilterRail, { explorer });
  return { explorer, locale, group: (name: string) => within(screen.getByRole('group', { name })) };
}

describe('the filters', () => {
  it('filter by what is ticked, and by nothing once it is not', async () => {
    const { explorer, group } = await railOf('lang=en');
    const russia = group('Actors').getByRole('checkbox', { name: /^Russia/ });
    await fireEvent.click(russia);
    expect(explorer.view.filter.actors).toEqual(['russia']);
    await fireEvent.click(russia);
    expect(explorer.view.filter.actors).toEqual([]);
  });

  it('offer all instead of any only where there are two actors, and forget it with the second', async () => {
    const { explorer, group } = await railOf('lang=en&actors=russia,united-states');
    await fireEvent.click(group('Actors').getByRole('switch'));
    expect(explorer.view.filter.allActors).toBe(true);
    await fireEvent.click(group('Actors').getByRole('checkbox', { name: /^United States/ }));
    expect(explorer.view.filter).toMatchObject({ actors: ['russia'], allActors: false });
    expect(group('Actors').queryByRole('switch')).toBeNull();
  });

  it('hold the people of a state until it is opened', async () => {
    const { group, locale } = await railOf('lang=en');
    const putin = (): HTMLElement | null =>
      group('Actors').queryByRole('checkbox', { name: /Putin/ });
    expect(putin()).toBeNull();
    const expand = locale.t('action.expand', { name: 'Russia' });
    await fireEvent.click(group('Actors').getByRole('button', { name: expand }));
    expect(putin()).not.toBeNull();
  });

  it('find an actor by a part of its name, in Arabic', async () => {
    const { group, locale } = await railOf('lang=ar');
    const legend = locale.t('facet.actors');
    const find = locale.t('filter.find-in', { name: legend });
    await fireEvent.input(group(legend).getByRole('searchbox', { name: find }), {
      target: { value: 'روس' },
    });
    const names = group(legend)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.some((name) => name.includes('روسيا'))).toBe(true);
    expect(names.some((name) => name.includes('تركيا'))).toBe(false);
  });
});
