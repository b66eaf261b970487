// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import MovementChart from '../../../src/app/movement/MovementChart.svelte';
import type { Explorer } from '../../../src/app/explorer/explorer.svelte.ts';
import { paletteOf } from '../../../src/core/charts/drawing/palette.ts';
import { openExplorer } from '../../fixtures/page.ts';

const ISTANBUL = readFileSync(
  join(import.meta.dirname, '../../../data/istanbul-2025.json'),
  'utf8',
);

beforeAll(() => {
  // jsdom lays nothing out.
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 800 });
  globalThis.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
});
afterEach(cleanup);

async function shown(query: string): Promise<Explorer> {
  const { explorer } = await openExplorer(ISTANBUL, query);
  render(MovementChart, { props: { explorer, palette: paletteOf('light') } });
  await screen.findAllByRole('button', { name: /event/ });
  return explorer;
}

const periods = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-period]')];

describe('counts along time on the page', () => {
  it('stand in a region of their own, each period named with its number', async () => {
    await shown('lang=en&movement=month');
    const region = screen.getByRole('region', { name: 'Movement' });
    const [first] = within(region).getAllByRole('button', { name: /^1–28 February 2025: / });
    expect(first?.getAttribute('aria-label')).toMatch(/events \(cooperation \d+/);
    expect(periods()).toHaveLength(4);
  });

  it('are one stop for Tab, and go through by arrows to both ends', async () => {
    await shown('lang=en&movement=month');
    const stops = periods().filter((one) => one.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    expect(document.activeElement).toBe(periods()[0]);
    await fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(periods()[1]);
  });

  it('show a period alone at a press', async () => {
    const explorer = await shown('lang=en&movement=month');
    periods()[1]?.focus();
    await fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
    expect(explorer.view.span).toEqual({
      start: Date.parse('2025-03-01'),
      end: Date.parse('2025-04-01'),
    });
    await waitFor(() => {
      expect(periods()).toHaveLength(1);
    });
  });

  it('are counted as the reader chooses, which the address says', async () => {
    const explorer = await shown('lang=en&movement=month');
    await fireEvent.change(screen.getByLabelText('Counted'), { target: { value: 'week' } });
    await fireEvent.click(screen.getByLabelText('mean tone'));
    await fireEvent.change(screen.getByLabelText('Of'), { target: { value: 'pairs' } });
    expect(explorer.view.movement).toMatchObject({ period: 'week', by: 'class', mean: true });
    expect(explorer.view.movement?.of[0]).toEqual(['russia', 'united-states']);
    await waitFor(() => {
      expect(periods().some((one) => one.dataset['period']?.startsWith('1 '))).toBe(true);
    });
  });

  it('are the same numbers as a table', async () => {
    await shown('lang=en&movement=month');
    await fireEvent.click(screen.getByRole('button', { name: 'Counts as a table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(periods().length);
    rows.forEach((row, index) => {
      const [count = ''] = within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
      expect(periods()[index]?.getAttribute('aria-label')).toContain(`: ${count} event`);
    });
  });
});
