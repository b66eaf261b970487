// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ProblemNotices from '../../../src/app/open/ProblemNotices.svelte';
import { datasetWith } from '../../core/files/formats/taken.ts';
import { openExplorer } from '../../fixtures/page.ts';

afterEach(cleanup);

async function noticesOf(query: string, text: string, name: string) {
  const { explorer, locale } = await openExplorer(JSON.stringify(datasetWith([{}])), query);
  await explorer.open({ kind: 'text', text, name });
  const onopen = vi.fn();
  render(ProblemNotices, { explorer, locale, onopen });
  return { explorer, locale, onopen };
}

describe('notices', () => {
  it('say aloud what did not open, and lead to another try', async () => {
    const { explorer, onopen, locale } = await noticesOf(
      'lang=en',
      '{"format": "demarche/1",',
      'broken.json',
    );
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText(/broken\.json/)).toBeTruthy();
    await fireEvent.click(alert.getByRole('button', { name: locale.t('action.open') }));
    expect(onopen).toHaveBeenCalledOnce();
    await fireEvent.click(alert.getByRole('button', { name: locale.t('action.dismiss') }));
    expect(explorer.report).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('count the rows that were left out, without an alarm', async () => {
    const rows = 'start,title\n2025-04-10,Talks\nsoon,Later\n';
    const { locale } = await noticesOf('lang=en', rows, 'rows.csv');
    const words = locale.t('problem.left-out', { count: 1, total: 2 });
    expect(screen.getByText(`rows.csv: ${words}`)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: locale.t('left-out.download') })).toBeTruthy();
  });

  it('say in Arabic what an address asks for that is not there', async () => {
    const { explorer, locale } = await openExplorer(
      JSON.stringify(datasetWith([{}])),
      'lang=ar&actors=nobody',
    );
    render(ProblemNotices, { explorer, locale, onopen: () => undefined });
    const notice = screen.getByText(/nobody/).closest<HTMLElement>('[role=status]');
    if (!notice) throw new Error('nothing is said');
    await fireEvent.click(within(notice).getByRole('button', { name: locale.t('action.dismiss') }));
    expect(explorer.addressProblems).toEqual([]);
    expect(screen.queryByText(/nobody/)).toBeNull();
  });
});
