import { describe, expect, it } from 'vitest';
import { editDocument, openDocument } from '../../../src/core/edit/edited-document.ts';
import { entriesOf } from '../../../src/core/edit/entries.ts';
import {
  eventFrom,
  readTyped,
  typedValue,
  type FieldPlace,
} from '../../../src/core/edit/typed-field.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';

const DOCUMENT = openDocument(ISTANBUL_TEXT);
const { value } = DOCUMENT;
const ID = String(entriesOf(value, 'events')[0]?.['id']);
const at = (...path: readonly (string | number)[]): FieldPlace => ({
  list: 'events',
  id: ID,
  path,
});

/** What a field says once this was typed into it, or the code of what is wrong. */
function typed(place: FieldPlace, words: string): string {
  const { edits, problem } = readTyped(value, place, words);
  if (problem) return problem.code;
  return typedValue(editDocument(DOCUMENT, edits, { what: 'field' }).value, place);
}

describe('what is typed into a field', () => {
  it('is taken over as what the field takes', () => {
    expect(typed(at('title', 'en'), ' New title ')).toBe('New title');
    expect(typed(at('date'), '10 April 2025')).toBe('2025-04-10');
    expect(typed(at('tone'), '−2,5')).toBe('-2.5');
    expect(typed(at('status'), 'planned')).toBe('planned');
    expect(typed(at('duration'), '')).toBe('');
    expect(typed(at('claims', 0, 'locator', 'ru'), 'абзац 2')).toBe('абзац 2');
    const place: FieldPlace = { list: 'dataset', id: '', path: ['languages'] };
    expect(typed(place, 'ar\n en \n\nru')).toBe('ar\nen\nru');
  });

  it('makes what it stands in, where that is not there yet', () => {
    const bare = value['events'] as readonly {
      readonly claims: readonly { readonly asserts?: unknown }[];
    }[];
    const event = bare.findIndex(({ claims }) => claims[0]?.asserts === undefined);
    const id = String(entriesOf(value, 'events')[event]?.['id']);
    const place = (...path: readonly string[]): FieldPlace => ({
      ...{ list: 'events', id, path: ['claims', 0, 'asserts', ...path] },
    });
    expect(typed(place('date'), '2025-04-08')).toBe('2025-04-08');
    expect(typed(place('wording', 'en'), 'otherwise')).toBe('otherwise');
  });

  it('is kept out where it is wrong, with what is wrong of it', () => {
    expect(typed(at('date'), 'soon')).toBe('date.invalid');
    expect(typed(at('date'), '')).toBe('field.missing');
    expect(typed(at('duration'), 'long')).toBe('duration.invalid');
    expect(typed(at('tone'), '11')).toBe('value.range');
    expect(typed(at('tone'), 'high')).toBe('field.type');
    expect(typed(at('claims', 0, 'source'), 'nobody')).toBe('reference.missing');
    expect(typed({ list: 'dataset', id: '', path: ['languages'] }, 'no language')).toBe(
      'language.invalid',
    );
  });

  it('may take words away in any language but the last', () => {
    expect(typed(at('title', 'en'), '')).toBe('');
    const text = '{"format":"demarche/1","languages":["en"],"events":[{"id":"a","title":"x"}]}';
    const place: FieldPlace = { list: 'events', id: 'a', path: ['title', 'en'] };
    expect(readTyped(openDocument(text).value, place, '').problem?.code).toBe('field.missing');
  });
});

describe('a new event', () => {
  const words = (entries: Record<string, string>): ReadonlyMap<string, string> =>
    new Map(Object.entries(entries));

  it('is there once it has a title and a date', () => {
    expect(eventFrom(value, 'new', words({ '["title","en"]': 'Talks' }))).toBeUndefined();
    expect(eventFrom(value, 'new', words({ '["date"]': '2025' }))).toBeUndefined();
    expect(
      eventFrom(value, 'new', words({ '["title","en"]': 'Talks', '["date"]': 'soon' })),
    ).toBeUndefined();
    expect(
      eventFrom(value, 'new', words({ '["title","en"]': 'Talks', '["date"]': '11.04.2025' })),
    ).toEqual({
      ...{ id: 'new', eventType: 'UNSPECIFIED', date: '2025-04-11', title: { en: 'Talks' } },
      ...{ participants: [], topics: [], status: 'unspecified', claims: [] },
    });
  });

  it('has a plain title where the dataset has one language', () => {
    const text = '{"format":"demarche/1","languages":["ru"],"events":[]}';
    const made = eventFrom(
      openDocument(text).value,
      'new',
      words({ '["title","ru"]': 'Встреча', '["date"]': '2025' }),
    );
    expect(made?.['title']).toBe('Встреча');
  });
});
