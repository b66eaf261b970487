// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import EventTable from '../../../src/app/tables/EventTable.svelte';
import { datasetWith } from '../../core/files/formats/taken.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

const day = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
const MANY = JSON.stringify(
  datasetWith(
    Array.from({ length: 150 }, (_, i) => ({ date: day(i), title: `Talks ${i + 1}`, tone: i % 7 })),
  ),
);

async function openTable(query: string, open: string) {
  const { explorer } = await openExplorer(MANY, query);
  render(EventTable, { explorer });
  await fireEvent.click(screen.getByRole('button', { name: open }));
  const table = await screen.findByRole('table');
  const titles = (): (string | null)[] =>
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent.trim());
  return { explorer, table, titles };
}

describe('the table of events', () => {
  it('is sorted by the heading that is pressed, and the other way when it is pressed again', async () => {
    const { table, titles } = await openTable('lang=en', 'Show as a table');
    expect(titles().slice(0, 2)).toEqual(['Talks 1', 'Talks 2']);
    const heading = within(table).getByRole('columnheader', { name: 'Date' });
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    await fireEvent.click(within(heading).getByRole('button'));
    expect(heading.getAttribute('aria-sort')).toBe('descending');
    expect(titles().slice(0, 2)).toEqual(['Talks 150', 'Talks 149']);
    const other = within(table).getByRole('columnheader', { name: 'Tone' });
    await fireEvent.click(within(other).getByRole('button'));
    expect([heading, other].map((one) => one.getAttribute('aria-sort'))).toEqual([
      null,
      'ascending',
    ]);
  });

  it('has pages, and begins again with the first where the order changes', async () => {
    const { table, titles } = await openTable('lang=en', 'Show as a table');
    const onPage = titles().length;
    expect(onPage).toBeLessThan(150);
    const previous = screen.getByRole('button', { name: 'Previous rows' });
    const next = screen.getByRole('button', { name: 'Next rows' });
    expect(previous).toHaveProperty('disabled', true);
    await fireEvent.click(next);
    expect(titles()[0]).toBe(`Talks ${onPage + 1}`);
    expect(previous).toHaveProperty('disabled', false);
    await fireEvent.click(within(table).getByRole('button', { name: 'Date' }));
    expect(titles()[0]).toBe('Talks 150');
  });

  it('leads to the event whose name is pressed', async () => {
    const { explorer } = await openTable('lang=en', 'Show as a table');
    await fireEvent.click(screen.getByRole('button', { name: 'Talks 3' }), { detail: 1 });
    expect(explorer.view.event).toBe('e2');
  });
});
