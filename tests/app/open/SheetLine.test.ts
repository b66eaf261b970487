// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import SheetLine from '../../../src/app/open/SheetLine.svelte';
import { changeFilter } from '../../../src/core/engine/contract/question.ts';
import { datasetWith } from '../../core/files/formats/taken.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const LINK = 'https://docs.google.com/spreadsheets/d/1aB/edit#gid=7';
const HEADER = 'start,actors,title\n';
const FIRST = `${HEADER}2025-04-10,Northland,Talks\n2025-04-11,Southland,Signing\n`;

/** Somebody's sheet on the web, the page on it, and the time of day as the test says it. */
async function sheet(query = 'lang=en') {
  const asked: string[] = [];
  const web = { text: FIRST, type: 'text/csv' };
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const headers = { 'content-type': web.type };
    return Promise.resolve(new Response(web.text, { headers }));
  });
  const { explorer, locale } = await openExplorer(JSON.stringify(datasetWith([{}])), query);
  expect(await explorer.visit(LINK)).toBe(true);
  const clock = { time: Date.UTC(2025, 3, 12, 14, 5) + zoneMs(), run: () => undefined as unknown };
  render(SheetLine, {
    explorer,
    locale,
    now: () => clock.time,
    clock: {
      after: (ms: number, run: () => void) => {
        clock.run = () => {
          clock.run = () => undefined;
          clock.time += ms;
          run();
        };
        return () => (clock.run = () => undefined);
      },
    },
  });
  const line = within(screen.getByRole('region', { name: locale.t('sheet.label') }));
  const readAgain = async (): Promise<void> => {
    clock.time += 60_000;
    await fireEvent.click(line.getByRole('button', { name: locale.t('sheet.read-again') }));
  };
  return { explorer, locale, web, asked, clock, line, readAgain };
}

/** What the reader's clock is behind UTC by. */
function zoneMs(): number {
  return new Date(Date.UTC(2025, 3, 12)).getTimezoneOffset() * 60_000;
}

const said = (line: { getByRole(role: string): HTMLElement }): string =>
  line.getByRole('status').textContent.replaceAll(/\s+/g, ' ').trim();

describe('the line of a sheet on the web', () => {
  it('reads again what the link leads to, and says what has changed, in the same view', async () => {
    const { explorer, asked, web, line, readAgain } = await sheet();
    expect(asked.at(-1)).toBe('https://docs.google.com/spreadsheets/d/1aB/export?gid=7&format=csv');
    expect(explorer.view.data).toBe(LINK);
    expect(said(line)).toBe('As of 14:05');
    explorer.filter({ actors: ['Southland'] });
    explorer.select('row-2');
    web.text = `${HEADER}2025-04-09,Eastland,Visit\n2025-04-10,Northland,Talks\n2025-04-12,Southland,Signing\n`;
    await readAgain();
    await waitFor(() => expect(said(line)).toBe('As of 14:06 · 1 added and 1 changed since 14:05'));
    expect(explorer.view.filter).toEqual(
      changeFilter(explorer.view.filter, { actors: ['Southland'] }),
    );
    expect(explorer.view.event).toBe('row-3');
    expect(explorer.answer?.matched).toBe(1);
    await fireEvent.click(line.getByRole('button', { name: 'What changed' }));
    expect(line.getByText('Date: 11 April 2025 → 12 April 2025')).toBeTruthy();
    await fireEvent.click(line.getByRole('button', { name: /Added: Visit/ }));
    expect(explorer.view.event).toBe('row-1');
  });

  it('keeps what the columns mean where one comes between them', async () => {
    const { explorer, locale, web } = await sheet();
    cleanup();
    web.text = 'When,Parties,Headline\n10 April 2025,Northland,Talks\n';
    await explorer.visit(LINK);
    const { question } = explorer;
    if (!question) throw new Error('nothing is asked');
    const mapping = { ...question.guess, names: question.header };
    await explorer.reopen(question, { mapping });
    render(SheetLine, { explorer, locale });
    web.text =
      'No.,Headline,When,Parties\nA1,Talks,10 April 2025,Northland\nA2,Visit,11 April 2025,Northland\n';
    const again = screen.getByRole('button', { name: locale.t('sheet.read-again') });
    await fireEvent.click(again);
    await waitFor(() => expect(explorer.baseline?.total).toBe(2));
    expect(explorer.question).toBeNull();
  });

  it('says when nothing has changed, and what it says when it could not be read', async () => {
    const { locale, web, line, readAgain, explorer } = await sheet();
    await readAgain();
    await waitFor(() => expect(said(line)).toBe('As of 14:06 · Nothing changed since 14:05'));
    Object.assign(web, { text: '<!doctype html><html>Sign in</html>', type: 'text/html' });
    await readAgain();
    const alert = await line.findByRole('alert');
    expect(alert.textContent).toContain(locale.t('sheet.failed', { time: '14:07' }));
    expect(alert.textContent).toMatch(/Publish to web/);
    await waitFor(() => expect(said(line)).toContain('As of 14:06'));
    expect(explorer.baseline?.total).toBe(2);
  });

  it('reads by itself every so many minutes, as the address says', async () => {
    const { explorer, web, line, clock, locale } = await sheet('lang=ar');
    const choice = line.getByRole('combobox', { name: locale.t('sheet.every') });
    await fireEvent.change(choice, { target: { value: '5' } });
    expect(explorer.view.every).toBe(5);
    expect(explorer.link()).toContain('every=5');
    web.text = HEADER + '2025-04-10,Northland,Talks\n';
    clock.run();
    const removed = locale.t('changes.removed', { count: 1 });
    await waitFor(() => expect(said(line)).toMatch(/14:10.*14:05/));
    expect(said(line)).toContain(removed);
    await fireEvent.change(choice, { target: { value: '' } });
    expect(explorer.view.every).toBeNull();
  });

  it('selects nothing where the row that was selected is gone', async () => {
    const { explorer, web, line, readAgain } = await sheet();
    explorer.select('row-1');
    web.text = `${HEADER}2025-04-11,Southland,Signing\n2025-04-12,Eastland,Visit\n`;
    await readAgain();
    await waitFor(() => expect(said(line)).toContain('1 added and 1 removed'));
    expect(explorer.view.event).toBeNull();
  });

  it('waits while the reader is asked what columns mean, and does not ask the same again by itself', async () => {
    const { explorer, web, asked, clock, line, readAgain } = await sheet('lang=en');
    explorer.navigate({ every: 5 });
    web.text = 'When,Parties,Headline\n10 April 2025,Northland,Talks\n';
    await readAgain();
    await waitFor(() => expect(explorer.question).not.toBeNull());
    await waitFor(() => expect(said(line)).toBe('As of 14:05'));
    const { question } = explorer;
    let count = asked.length;
    await tick();
    clock.run();
    await tick();
    expect(asked).toHaveLength(count);
    expect(explorer.question).toBe(question);
    explorer.question = null;
    clock.run();
    await waitFor(() => expect(asked).toHaveLength(count + 1));
    await waitFor(() => expect(said(line)).toBe('As of 14:05'));
    expect(explorer.question).toBeNull();
    count = asked.length;
    web.text = FIRST;
    await tick();
    clock.run();
    await waitFor(() => expect(said(line)).toMatch(/Nothing changed/));
    expect(asked).toHaveLength(count + 1);
  });

  it('says what was thrown, closes what it had opened, and reads on', async () => {
    const { explorer, locale, line, readAgain } = await sheet();
    const close = vi.spyOn(explorer.session, 'close');
    const renew = vi.spyOn(explorer, 'renew').mockRejectedValueOnce(new Error('out of order'));
    await readAgain();
    const alert = await line.findByRole('alert');
    expect(alert.textContent).toContain(locale.t('sheet.failed', { time: '14:06' }));
    expect(alert.textContent).toContain('out of order');
    expect(close.mock.calls.map(([dataset]) => dataset)).toEqual([renew.mock.calls[0]?.[0]]);
    await readAgain();
    await waitFor(() => expect(said(line)).toBe('As of 14:07 · Nothing changed since 14:05'));
    close.mockRestore();
  });
});
