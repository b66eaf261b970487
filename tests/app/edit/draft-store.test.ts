import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  forgetDraft,
  isKnownForm,
  keepDraft,
  listDrafts,
  readDraft,
} from '../../../src/app/edit/draft-store.ts';

const draft = (key: string, changed: number) => ({
  ...{ key, name: `${key}.json`, title: key, changed, future: [], typed: {} },
  past: [{ what: 'field' as const, changes: [{ at: 0, before: 'a', after: 'b' }] }],
});

it('keeps a draft with the text that it began with, which is written once', async () => {
  await keepDraft(draft('one', 1), 'text');
  await keepDraft(draft('one', 2));
  const found = await readDraft('one');
  expect(found).toMatchObject({ text: 'text', draft: draft('one', 2) });
  expect(found && isKnownForm(found.draft)).toBe(true);
  expect(await readDraft('another')).toBeUndefined();
});

it('lists the one changed last first, and forgets', async () => {
  await keepDraft(draft('one', 1), 'text');
  await keepDraft(draft('two', 5), 'text');
  await keepDraft(draft('three', 3), 'text');
  expect((await listDrafts()).map(({ key }) => key)).toEqual(['two', 'three', 'one']);
  await forgetDraft('two');
  expect((await listDrafts()).map(({ key }) => key)).toEqual(['three', 'one']);
  expect(await readDraft('two')).toBeUndefined();
});

it('does not take up what another version has kept in another form', () => {
  expect(isKnownForm({ ...draft('one', 1), form: 99 })).toBe(false);
});
