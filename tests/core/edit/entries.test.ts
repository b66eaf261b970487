import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/core/load/json/check-dataset.ts';
import type { JsonObject } from '../../../src/core/load/json/json-type.ts';
import {
  addEdits,
  deleteEdits,
  duplicateEdits,
  entriesOf,
  entryOf,
  newId,
  textEdits,
  usesOf,
  wordsIn,
} from '../../../src/core/edit/entries.ts';
import { editDocument, openDocument } from '../../../src/core/edit/edited-document.ts';
import type { JsonEdit } from '../../../src/core/edit/json-edit.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

const ISTANBUL = openDocument(ISTANBUL_TEXT).value;
const after = (value: JsonObject, edits: readonly JsonEdit[]): JsonObject =>
  editDocument(openDocument(JSON.stringify(value)), edits, { what: 'field' }).value;
const errorsOf = (value: JsonObject): readonly unknown[] =>
  checkDataset(value).problems.filter(({ severity }) => severity === 'error');

describe('words in one language', () => {
  const LANGUAGES = ['ar', 'en', 'ru'];
  const set = (title: unknown, language: string, words: string, languages = LANGUAGES): unknown =>
    after({ languages, ...(title !== undefined && { title }) }, [
      ...textEdits({ title }, ['title'], language, words, languages),
    ])['title'];

  it('are set beside the others', () => {
    expect(set({ ar: 'أ', ru: 'а' }, 'en', 'a')).toEqual({ ar: 'أ', en: 'a', ru: 'а' });
    expect(set('أ', 'en', 'a')).toEqual({ ar: 'أ', en: 'a' });
    expect(set('أ', 'ar', 'ب')).toBe('ب');
    expect(set(undefined, 'ru', 'а')).toEqual({ ru: 'а' });
    expect(set(undefined, 'en', 'a', ['en'])).toBe('a');
  });

  it('leave no empty text behind', () => {
    expect(set({ ar: 'أ', en: 'a' }, 'en', '')).toEqual({ ar: 'أ' });
    expect(set({ en: 'a' }, 'en', '')).toBeUndefined();
    expect(set('أ', 'ar', '')).toBeUndefined();
    expect(set({ ar: 'أ' }, 'ru', '')).toEqual({ ar: 'أ' });
    expect(set(undefined, 'ru', '')).toBeUndefined();
    expect(set('أ', 'ru', '')).toBe('أ');
  });

  it('are read as they are set', () => {
    expect(wordsIn('أ', 'ar', LANGUAGES)).toBe('أ');
    expect(wordsIn('أ', 'en', LANGUAGES)).toBe('');
    expect(wordsIn({ en: 'a' }, 'en', LANGUAGES)).toBe('a');
    expect(wordsIn({ en: 'a' }, 'constructor', LANGUAGES)).toBe('');
  });
});

describe('an id', () => {
  it('is made of the words, and is nobody else’s', () => {
    const value = { events: [{ id: 'talks-in-geneva' }, { id: 'talks-in-geneva-2' }] };
    expect(newId(value, 'events', 'Talks, in Geneva!', 'event')).toBe('talks-in-geneva-3');
    expect(newId(value, 'events', 'محادثات جنيف', 'event')).toBe('محادثات-جنيف');
    expect(newId(value, 'events', '—', 'event')).toBe('event');
    expect(newId(value, 'events', 'word '.repeat(30), 'event').length).toBeLessThanOrEqual(48);
  });
});

describe('an entry', () => {
  it('is added at the end and copied beside itself', () => {
    const [first] = entriesOf(ISTANBUL, 'events');
    const id = String(first?.['id']);
    const copied = after(ISTANBUL, duplicateEdits(ISTANBUL, 'events', id, 'copy'));
    expect(entriesOf(copied, 'events')[1]).toEqual({ ...first, id: 'copy' });
    expect(errorsOf(copied)).toEqual([]);
    const added = after(ISTANBUL, addEdits(ISTANBUL, 'topics', { id: 'new', name: 'New' }));
    expect(entriesOf(added, 'topics').at(-1)).toEqual({ id: 'new', name: 'New' });
    expect(errorsOf(added)).toEqual([]);
  });

  it('can be taken away, whichever event it is, and leaves nothing that refers to it', () => {
    for (const { id } of entriesOf(ISTANBUL, 'events')) {
      const rest = after(ISTANBUL, deleteEdits(ISTANBUL, 'events', String(id)));
      expect(entryOf(rest, 'events', String(id))).toBeUndefined();
      expect(errorsOf(rest), String(id)).toEqual([]);
    }
  });

  it('knows who refers to it', () => {
    const value = {
      sources: [{ id: 'a' }, { id: 'b', repeats: 'a' }],
      actors: [{ id: 'a' }, { id: 'c', partOf: [{ actor: 'a' }] }],
      topics: [{ id: 'a' }, { id: 'd', broader: 'a' }],
      events: [
        {
          id: 'a',
          title: 'a',
          participants: [{ actor: 'a' }],
          topics: ['a'],
          claims: [{ source: 'a', voice: 'a', note: 'a' }],
        },
        { id: 'e', related: [{ event: 'a' }] },
      ],
    };
    expect(usesOf(value, 'sources', 'a')).toBe(2);
    expect(usesOf(value, 'actors', 'a')).toBe(3);
    expect(usesOf(value, 'topics', 'a')).toBe(2);
    expect(usesOf(value, 'events', 'a')).toBe(1);
    expect(usesOf(value, 'sources', 'b')).toBe(0);
  });
});
