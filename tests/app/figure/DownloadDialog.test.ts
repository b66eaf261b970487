// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import DownloadDialog from '../../../src/app/figure/DownloadDialog.svelte';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { letDialogsOpen, openExplorer } from '../../fixtures/page.ts';

const saved: File[] = [];
vi.mock('../../../src/app/figure/save-file.ts', () => ({
  saveFile: (file: File) => saved.push(file),
}));

beforeAll(letDialogsOpen);
beforeEach(() => saved.splice(0));
afterEach(cleanup);

async function dialogOf(query: string) {
  const { explorer, locale } = await openExplorer(ISTANBUL_TEXT, query);
  render(DownloadDialog, { explorer, onclose: () => undefined });
  return { explorer, t: locale.t, dialog: within(screen.getByRole('dialog')) };
}

describe('the dialog for data', () => {
  it('saves the events that are shown in the format that is chosen, and says so', async () => {
    const { explorer, t, dialog } = await dialogOf('lang=en&types=CONSULT');
    await fireEvent.click(dialog.getByRole('radio', { name: /^JSON \(demarche\/1\)/ }));
    await fireEvent.click(dialog.getByRole('button', { name: t('download.save') }));
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toBe('istanbul-2025.json');
    const { events } = JSON.parse((await saved[0]?.text()) ?? '') as { events: unknown[] };
    expect(events).toHaveLength(explorer.answer?.inSpan ?? 0);
    await dialog.findByText(t('notice.exported', { name: 'istanbul-2025.json' }), { exact: false });
  });

  it('lets the language be chosen only for what has words of ours, in Arabic too', async () => {
    const { t, dialog } = await dialogOf('lang=ar');
    const languages = dialog.getByRole('group', { name: t('download.language') });
    expect(languages).toHaveProperty('disabled', true);
    await fireEvent.click(dialog.getByRole('radio', { name: /^iCalendar/ }));
    expect(languages).toHaveProperty('disabled', false);
    expect(within(languages).getByRole('radio', { name: 'العربية' })).toHaveProperty(
      'checked',
      true,
    );
  });
});
