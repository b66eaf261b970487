// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askColumns } from '../../../src/app/open/column-questions.ts';
import MappingDialog from '../../../src/app/open/MappingDialog.svelte';
import { datasetWith } from '../../core/files/formats/taken.ts';
import { letDialogsOpen, openExplorer } from '../../fixtures/page.ts';

beforeAll(letDialogsOpen);
afterEach(cleanup);

/** A table is tried and opened in more than a second where the machine is busy. */
const LONG = { timeout: 15_000 };
const CSV = 'Когда;Что;Кто\n03/04/2025;Переговоры;Россия, США\nскоро;Позже;США\n';

/** The dialog that asks about a table of somebody else's. */
async function askAbout(query: string, text = CSV) {
  const { explorer, locale } = await openExplorer(JSON.stringify(datasetWith([{}])), query);
  await explorer.open({ kind: 'text', text, name: 'mine.csv' });
  const { question } = explorer;
  if (!question) throw new Error('nothing is asked');
  render(MappingDialog, { explorer, question });
  return { explorer, dialog: within(screen.getByRole('dialog')), t: locale.t };
}

describe('the dialog that asks what columns mean', () => {
  it('shows dates as they will be read, and marks those that cannot be', async () => {
    const { dialog, t } = await askAbout('lang=en');
    const example = (text: RegExp): string => dialog.getByText(text).parentElement?.textContent.replace(/\s+/g, ' ').trim() ?? ''; // prettier-ignore
    expect(dialog.getByLabelText(t('mapping.as.start'))).toHaveProperty('value', '0');
    expect(example(/^03.04.2025$/)).toBe('03/04/2025 = 3 April 2025');
    expect(example(/^скоро$/)).toBe(`скоро ${t('mapping.unread')}`);
    await fireEvent.change(dialog.getByLabelText(t('mapping.order')), {
      target: { value: 'month-first' },
    });
    expect(example(/^03.04.2025$/)).toBe('03/04/2025 = 4 March 2025');
  });

  it('says what would come of it, of the rows that are tried as they would be opened', async () => {
    const { dialog, t } = await askAbout('lang=en');
    const status = dialog.getByRole('status');
    await expect.poll(() => status.textContent).toContain(t('mapping.trial', { read: 1, rows: 2 }));
    expect(status.textContent).toContain('3 April 2025');
    expect(status.textContent).toContain(t('mapping.odd.lost', { count: 1 }));
  });

  it('opens nothing until a column is the date, and says so; then what was chosen', async () => {
    const { explorer, dialog, t } = await askAbout('lang=en');
    const choose = (label: string, value: string): Promise<unknown> =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } });
    await choose(t('mapping.as.start'), '');
    const open = dialog.getByRole('button', { name: t('action.open') });
    expect(open).toHaveProperty('disabled', true);
    expect(dialog.getByText(t('mapping.undated')).id).toBe(open.getAttribute('aria-describedby'));
    await choose(t('mapping.as.start'), '0');
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

  it('gives a column to one meaning alone, and lists those without any', async () => {
    const { dialog, t } = await askAbout('lang=en');
    await fireEvent.change(dialog.getByLabelText(t('mapping.as.summary')), { target: { value: '1' } }); // prettier-ignore
    expect(dialog.getByLabelText(t('mapping.as.title'))).toHaveProperty('value', '');
    await fireEvent.change(dialog.getByLabelText(t('mapping.as.summary')), { target: { value: '' } }); // prettier-ignore
    const kept = dialog.getByRole('region', { name: t('mapping.kept', { count: 1 }) });
    expect(kept.textContent).toContain('Что');
  });

  it('can be had again after the table was opened, and forgets what was said', async () => {
    const { explorer, dialog, t } = await askAbout('lang=en');
    await fireEvent.click(dialog.getByRole('button', { name: t('action.open') }));
    await expect.poll(() => explorer.report?.isTable).toBe(true);
    cleanup();
    askColumns(explorer);
    await expect.poll(() => explorer.question?.header).toEqual(['Когда', 'Что', 'Кто']);
    expect(explorer.catalogue?.dataset.title).toBe('mine.csv');
    render(MappingDialog, { explorer, question: explorer.question! });
    expect(screen.getByLabelText(t('mapping.as.title'))).toHaveProperty('value', '1');
  });

  it('lists what types and statuses are called in the file, and takes each for what the reader says', async () => {
    const { explorer, dialog, t } = await askAbout(
      'lang=ru',
      'Date;Event;Event type;Status\n1 May 2025;A;Battles;done\n2 May 2025;B;Démarche;Maybe\n3 May 2025;C;Démarche;\n',
    );
    await expect.poll(() => dialog.queryByLabelText('Démarche'), LONG).toBeTruthy();
    const select = dialog.getByLabelText('Démarche');
    expect(dialog.getByLabelText('Battles')).toHaveProperty('value', 'ASSAULT');
    expect(select).toHaveProperty('value', 'UNSPECIFIED');
    expect(select.closest('li')?.textContent).toContain(t('mapping.values.rows', { count: 2 }));
    expect(select.closest('details')?.open).toBe(true);
    const words = [...select.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(words).toContain(t('type.STATEMENT'));
    select.focus();
    await fireEvent.change(select, { target: { value: 'STATEMENT' } });
    await fireEvent.change(dialog.getByLabelText('Maybe'), { target: { value: 'hypothetical' } });
    // It stays where it was, open and with the focus, while the table is tried anew.
    await expect.poll(() => dialog.queryByText(t('mapping.trying')), LONG).toBeNull();
    expect(document.activeElement).toBe(select);
    expect(select.closest('details')?.open).toBe(true);
    await fireEvent.click(dialog.getByRole('button', { name: t('action.open') }));
    await expect.poll(() => explorer.catalogue?.dataset.title, LONG).toBe('mine.csv');
    const told = explorer.answer?.events.map(({ eventType, status }) => [eventType, status]);
    expect(told).toEqual([
      ['ASSAULT', 'occurred'],
      ['STATEMENT', 'hypothetical'],
      ['STATEMENT', 'unspecified'],
    ]);
    cleanup();
    askColumns(explorer);
    await expect.poll(() => explorer.question?.header.length, LONG).toBe(4);
    render(MappingDialog, { explorer, question: explorer.question! });
    await expect.poll(() => screen.queryByLabelText('Démarche'), LONG).toHaveProperty('value', 'STATEMENT'); // prettier-ignore
  });

  it('asks no more once it is cancelled, in Arabic too', async () => {
    const { explorer, dialog } = await askAbout('lang=ar');
    await fireEvent.click(dialog.getByRole('button', { name: 'إلغاء' }));
    expect(explorer.question).toBeNull();
    expect(explorer.catalogue?.dataset.id).toBe('small');
  });
});
