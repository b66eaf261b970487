import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EditStep } from '../../core/edit/edited-document.ts';

/** The form of what is kept; what a later one has kept is not taken up, but can be downloaded. */
const FORM = 1;

/** What somebody has changed in a dataset, as it is kept on the device. */
export interface Draft {
  readonly form: number;
  /** Of the dataset: what the address calls it, and its id. */
  readonly key: string;
  /** What the file is called. */
  readonly name: string;
  /** The dataset's title in some language. */
  readonly title: string;
  /** When it was last changed, ms UTC. */
  readonly changed: number;
  readonly past: readonly EditStep[];
  readonly future: readonly EditStep[];
  /** What was typed and is not taken over, by field. */
  readonly typed: Readonly<Record<string, string>>;
}

interface DraftSchema extends DBSchema {
  readonly drafts: { readonly key: string; readonly value: Draft };
  /** The texts that drafts began with: written once, however many changes follow. */
  readonly texts: { readonly key: string; readonly value: string };
}

let opened: Promise<IDBPDatabase<DraftSchema>> | undefined;

function open(): Promise<IDBPDatabase<DraftSchema>> {
  opened ??= openDB<DraftSchema>('demarche', 1, {
    upgrade: (store) => {
      store.createObjectStore('drafts', { keyPath: 'key' });
      store.createObjectStore('texts');
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Keeps a draft in place of the earlier one.
 * @param text what it began with; undefined where that is kept already
 * @throws where the browser has no room, or keeps nothing for this page
 */
export async function keepDraft(draft: Omit<Draft, 'form'>, text?: string): Promise<void> {
  const store = await open();
  const change = store.transaction(['drafts', 'texts'], 'readwrite');
  await Promise.all([
    ...(text === undefined ? [] : [change.objectStore('texts').put(text, draft.key)]),
    change.objectStore('drafts').put({ ...draft, form: FORM }),
    change.done,
  ]);
}

/** A draft with the text that it began with; undefined where there is none. */
export async function readDraft(
  key: string,
): Promise<{ readonly draft: Draft; readonly text: string } | undefined> {
  const store = await open();
  const [draft, text] = await Promise.all([store.get('drafts', key), store.get('texts', key)]);
  return draft && text !== undefined ? { draft, text } : undefined;
}

/** Whether a draft is of a form that is known here. */
export function isKnownForm({ form }: Draft): boolean {
  return form === FORM;
}

export async function forgetDraft(key: string): Promise<void> {
  const store = await open();
  const change = store.transaction(['drafts', 'texts'], 'readwrite');
  await Promise.all([
    change.objectStore('drafts').delete(key),
    change.objectStore('texts').delete(key),
    change.done,
  ]);
}

/** All drafts, the one changed last first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const store = await open();
  return (await store.getAll('drafts')).sort((a, b) => b.changed - a.changed);
}
