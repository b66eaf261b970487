// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import MappingDialog from '../../../src/app/open/MappingDialog.svelte';
import { datasetWith } from '../../core/files/formats/taken.ts';
import { letDialogsOpen, openExplorer } from '../../fixtures/page.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

const CSV = 'Когда;Что;Кто\n03/04/2025;Переговоры;Россия, США\nскоро;Позже;США\n';

/** The dialog that asks about a table of somebody else's. */
async function askAbout(query: string) {
  const { explorer, locale } = await openExplorer(JSON.stringify(datasetWith([{}])), query);
  await explorer.open({ kind: 'text', text: CSV, name: 'mine.csv' });
  const { question } = explorer;
  if (!question) throw new Error('nothing is asked');
  render(MappingDialog, { explorer, question });
  return { explorer, dialog: within(screen.getByRole('dialog')), t: locale.t };
}

describe('the dialog that asks what columns mean', () => {
  it('shows dates as they will be read, and marks those that cannot be', async () => {
    const { dialog, t } = await askAbout('lang=en');
    await fireEvent.change(dialog.getByLabelText('Когда'), { target: { value: 'start' } });
    expect(dialog.getByRole('cell', { name: '2025-04-03' }).classList).not.toContain('bad');
    expect(dialog.getByRole('cell', { name: 'скоро' }).classList).toContain('bad');
    await fireEvent.change(dialog.getByLabelText(t('mapping.order')), {
      target: { value: 'month-first' },
    });
    expect(dialog.getByRole('cell', { name: '2025-03-04' })).toBeTruthy();
  });

  it('opens nothing until a column is the date, and then what was chosen', async () => {
    const { explorer, dialog, t } = await askAbout('lang=en');
    const choose = (label: string, value: string): Promise<unknown> =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } });
    for (const label of ['Когда', 'Что', 'Кто']) await choose(label, '');
    const open = dialog.getByRole('button', { name: t('action.open') });
    expect(open).toHaveProperty('disabled', true);
    await choose('Когда', 'start');
    await choose('Что', 'title');
    await choose('Кто', 'actors');
    await fireEvent.input(dialog.getByLabelText(t('mapping.separator')), {
      target: { value: ',' },
    });
    expect(open).toHaveProperty('disabled', false);
    await fireEvent.click(open);
    await expect.poll(() => explorer.report?.leftOut?.count).toBe(1);
    expect(explorer.question).toBeNull();
    expect(explorer.answer?.events.map(({ title }) => title)).toEqual(['Переговоры']);
    // Countries have their names in three languages.
    const codes = explorer.catalogue?.dataset.actors.map(({ iso3166 }) => iso3166);
    expect(codes).toEqual(['RU', 'US']);
  });

  it('asks no more once it is cancelled, in Arabic too', async () => {
    const { explorer, dialog } = await askAbout('lang=ar');
    await fireEvent.click(dialog.getByRole('button', { name: 'إلغاء' }));
    expect(explorer.question).toBeNull();
    expect(explorer.catalogue?.dataset.id).toBe('small');
  });
});
