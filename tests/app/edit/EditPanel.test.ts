// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import EditPanel from '../../../src/app/edit/EditPanel.svelte';
import {
  forgetDraft,
  keepDraft,
  listDrafts,
  readDraft,
} from '../../../src/app/edit/draft-store.ts';
import * as files from '../../../src/app/figure/save-file.ts';
import { loadDataset } from '../../../src/core/load/json/load-dataset.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { letDialogsOpen, openExplorer } from '../../fixtures/page.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';

const SMALL_TEXT = `${JSON.stringify(SMALL, null, 2)}\n`;
const KEY = `local ${SMALL.id}`;
const saved: File[] = [];

beforeEach(() => {
  letDialogsOpen();
  saved.length = 0;
  vi.spyOn(files, 'saveFile').mockImplementation((file) => void saved.push(file));
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  for (const { key } of await listDrafts()) await forgetDraft(key);
});

/** The panel beside a dataset that is open, once it can be edited. */
async function panel(text = SMALL_TEXT, query = 'lang=en&event=talks&known=all') {
  const { explorer } = await openExplorer(text, query);
  explorer.isEditing = true;
  render(EditPanel, { explorer });
  await screen.findByRole('button', { name: 'Add event' });
  return explorer;
}
const field = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
async function type(into: HTMLElement, value: string): Promise<void> {
  await fireEvent.input(into, { target: { value } });
  await fireEvent.change(into);
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
/** What would be saved without another version. */
async function savedText(): Promise<string> {
  await fireEvent.click(button('Save'));
  await fireEvent.input(screen.getByRole('textbox', { name: 'Version' }), {
    target: { value: '' },
  });
  await fireEvent.click(button('Download JSON'));
  return (await saved.at(-1)?.text()) ?? '';
}

it('takes over a title and a date; the picture follows, and the file differs in just that', async () => {
  const explorer = await panel();
  const [title] = screen.getAllByRole('textbox', { name: 'Title' });
  if (title) await type(title, 'Third round in Istanbul');
  await type(field('Date'), '11 April 2025');
  await waitFor(() => expect(explorer.details?.date).toBe('2025-04-11'));
  expect(explorer.details?.title).toEqual('Third round in Istanbul');
  expect(await savedText()).toBe(
    SMALL_TEXT.replace('"Second round in Istanbul"', '"Third round in Istanbul"').replace(
      '"date": "2025-04-10"',
      '"date": "2025-04-11"',
    ),
  );
});

it('saves the very same bytes where nothing was changed', async () => {
  await panel(ISTANBUL_TEXT, 'lang=en');
  expect(await savedText()).toBe(ISTANBUL_TEXT);
});

it('says how a date is read, and keeps one that cannot be read without losing it', async () => {
  const explorer = await panel();
  await type(field('Date'), 'between 5 and 9 May 2025');
  expect(screen.getByText(/some day between 5 and 9 May 2025/)).toBeTruthy();
  await type(field('Date'), 'next week');
  expect(field('Date').value).toBe('next week');
  expect(field('Date').getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(explorer.details?.date).toBe('[2025-05-05..2025-05-09]'));
  await waitFor(async () => {
    expect(Object.values((await readDraft(KEY))?.draft.typed ?? {})).toEqual(['next week']);
  });
  cleanup();
  render(EditPanel, { explorer });
  await screen.findByRole('button', { name: 'Add event' });
  expect(field('Date').value).toBe('next week');
});

it('undoes and redoes, also what was changed before the page was left', async () => {
  const explorer = await panel();
  await type(field('Date'), '2025-04-12');
  await waitFor(async () => expect((await readDraft(KEY))?.draft.past).toHaveLength(1));
  cleanup();
  const again = await openExplorer(SMALL_TEXT, 'lang=en&event=talks&known=all');
  render(EditPanel, { explorer: again.explorer });
  await screen.findByRole('button', { name: 'Add event' });
  await waitFor(() => expect(again.explorer.details?.date).toBe('2025-04-12'));
  await fireEvent.click(button('Undo change'));
  await waitFor(() => expect(again.explorer.details?.date).toBe('2025-04-10'));
  await fireEvent.click(button('Redo change'));
  await waitFor(() => expect(again.explorer.details?.date).toBe('2025-04-12'));
  expect(explorer.details?.date).toBe('2025-04-12');
});

it('adds an event once it has a title and a date, duplicates and deletes it', async () => {
  const explorer = await panel();
  const before = explorer.answer?.total ?? 0;
  await fireEvent.click(button('Add event'));
  const [title] = screen.getAllByRole('textbox', { name: 'Title' });
  if (title) await type(title, 'A call');
  expect(explorer.view.event).toBeNull();
  await type(field('Date'), '2025-04-13');
  expect(explorer.view.event).toBe('a-call');
  await waitFor(() => expect(explorer.details?.title).toBeTruthy());
  await fireEvent.click(button('Duplicate event'));
  expect(explorer.view.event).toBe('a-call-2');
  await waitFor(() => expect(explorer.answer?.total).toBe(before + 2));
  await fireEvent.click(button('Delete event'));
  expect(explorer.view.event).toBeNull();
  await waitFor(() => expect(explorer.answer?.total).toBe(before + 1));
});

it('adds a source that is made on the spot, with where in it', async () => {
  const explorer = await panel();
  const add = screen.getByRole('combobox', { name: 'Add: Sources and claims' });
  await fireEvent.focus(add);
  await fireEvent.input(add, { target: { value: 'Noon News' } });
  await fireEvent.click(button('Add “Noon News” as new'));
  await waitFor(() => expect(explorer.details?.claims.at(-1)?.source).toBe('noon-news'));
  const { dataset, problems } = await loadDataset(await savedText());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset?.sources.at(-1)?.id).toBe('noon-news');
});

it('says that nothing is kept where the browser keeps nothing', async () => {
  await panel();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await type(field('Date'), '2025-04-12');
  expect(await screen.findByText(/cannot be kept on this device/)).toBeTruthy();
  await fireEvent.click(button('Download now'));
  expect(await saved.at(-1)?.text()).toContain('"date": "2025-04-12"');
});

it('leaves a draft alone that another version of the page has kept', async () => {
  await keepDraft(
    {
      ...{ key: KEY, name: 'x.json', title: 'x', changed: 1, future: [], typed: {} },
      past: [{ what: 'field', changes: [{ at: 0, before: 'other', after: 'text' }] }],
    },
    'no such text',
  );
  const explorer = await panel();
  await type(field('Date'), '2025-04-12');
  await waitFor(() => expect(explorer.details?.date).toBe('2025-04-12'));
  await waitFor(async () => expect(await listDrafts()).toHaveLength(2));
  expect((await readDraft(KEY))?.text).toBe('no such text');
});
