import { expect, it } from 'vitest';
import { changeValue } from '../../../src/core/edit/change-value.ts';
import { checkEntry, problemAt } from '../../../src/core/edit/check-entry.ts';
import { editDocument, openDocument } from '../../../src/core/edit/edited-document.ts';
import { entriesOf } from '../../../src/core/edit/entries.ts';
import { newDatasetText } from '../../../src/core/edit/new-dataset.ts';
import { nextVersion, versionEdits } from '../../../src/core/edit/version-edits.ts';
import { readTypedDate } from '../../../src/core/edit/typed-date.ts';
import { loadDataset } from '../../../src/core/load/json/load-dataset.ts';
import type { JsonObject } from '../../../src/core/load/json/json-type.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

const ISTANBUL = openDocument(ISTANBUL_TEXT).value;
const [FIRST] = entriesOf(ISTANBUL, 'events');
const ID = String(FIRST?.['id']);
const withValue = (path: readonly (string | number)[], value: unknown): JsonObject =>
  changeValue(ISTANBUL, { op: 'set', path, value }, () => []) as JsonObject;

it('finds nothing wrong in what is in order', () => {
  for (const { id } of entriesOf(ISTANBUL, 'events')) {
    const found = checkEntry(ISTANBUL, 'events', String(id));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  for (const { id } of entriesOf(ISTANBUL, 'actors')) {
    expect(checkEntry(ISTANBUL, 'actors', String(id))).toEqual([]);
  }
  expect(checkEntry(ISTANBUL, 'dataset', '')).toEqual([]);
});

it('finds what is wrong in one entry, at the field', () => {
  const dateless = checkEntry(withValue(['events', 0, 'date'], 'soon'), 'events', ID);
  expect(problemAt(dateless, ['date'])).toMatchObject({ code: 'date.invalid', path: ['date'] });
  expect(problemAt(dateless, ['title'])).toBeUndefined();
  const unclaimed = checkEntry(withValue(['events', 0, 'claims'], []), 'events', ID);
  expect(problemAt(unclaimed, ['claims'])?.code).toBe('claim.missing');
  const nobody = withValue(['events', 0, 'participants', 0, 'actor'], 'nobody');
  const found = checkEntry(nobody, 'events', ID);
  expect(problemAt(found, ['participants', 0])?.code).toBe('reference.missing');
  const circular = withValue(['topics', 0, 'broader'], entriesOf(ISTANBUL, 'topics')[0]?.['id']);
  const topic = String(entriesOf(ISTANBUL, 'topics')[0]?.['id']);
  expect(checkEntry(circular, 'topics', topic).map(({ code }) => code)).toContain(
    'reference.circular',
  );
  expect(checkEntry(withValue(['knownOn'], 'x'), 'dataset', '').map(({ path }) => path)).toEqual([
    ['knownOn'],
  ]);
});

it('reads dates as they are typed', () => {
  expect(readTypedDate('2025-04~').date?.edtf).toBe('2025-04~');
  expect(readTypedDate('10.04.2025').date?.edtf).toBe('2025-04-10');
  expect(readTypedDate('between 5 and 9 May 2025').date?.edtf).toBe('[2025-05-05..2025-05-09]');
  expect(readTypedDate('10 апреля 2025').date?.edtf).toBe('2025-04-10');
  expect(readTypedDate('soon').fault).toBe('words');
  expect(readTypedDate('31.04.2025').fault).toBe('no-such-day');
});

it('begins with a dataset that opens', async () => {
  const { dataset, problems } = await loadDataset(newDatasetText('mine', 'Mine', ['ru', 'en']));
  expect(problems).toEqual([]);
  expect(dataset?.title).toEqual({ ru: 'Mine' });
  expect((await loadDataset(newDatasetText('mine', 'Mine', ['ru']))).dataset?.title).toBe('Mine');
});

it('counts versions on', () => {
  expect(nextVersion('1.1.9')).toBe('1.1.10');
  expect(nextVersion('2025-04-v3b')).toBe('2025-04-v4b');
  expect(nextVersion('first')).toBe('first');
});

it('writes down the version and what has changed, the latest last', async () => {
  const save = (text: string, version: string, note: string): string => {
    const document = openDocument(text);
    const said = { version, note, date: '2025-04-12' };
    const edits = versionEdits(document.value, said, 'en', ['ar', 'en', 'ru']);
    return editDocument(document, edits, { what: 'field' }).text;
  };
  const once = save(ISTANBUL_TEXT, '1.1.2', 'Mended a date.');
  const twice = save(once, '1.1.3', 'Added a source.');
  const { dataset, problems } = await loadDataset(twice);
  expect(problems).toEqual([]);
  expect(dataset?.version).toBe('1.1.3');
  expect(dataset?.changes).toEqual([
    { version: '1.1.2', date: '2025-04-12', note: { en: 'Mended a date.' } },
    { version: '1.1.3', date: '2025-04-12', note: { en: 'Added a source.' } },
  ]);
  expect(save(ISTANBUL_TEXT, '', '')).toBe(ISTANBUL_TEXT);
});
