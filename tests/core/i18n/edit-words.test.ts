import { expect, it } from 'vitest';
import { ENTRY_LISTS, fieldsOf, type FieldSpec } from '../../../src/core/edit/schema-fields.ts';
import { loadEditSpeech } from '../../../src/core/i18n/edit-words.ts';
import { LANGS } from '../../../src/core/i18n/languages.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';

const names = (fields: readonly FieldSpec[]): readonly string[] =>
  fields.flatMap(({ name, fields: inner = [] }) => [name, ...names(inner)]);
/** What is never shown in a form. */
const HIDDEN = ['id', 'format', 'changes'];

it.each(LANGS)('has a label for every field that a form shows, in %s', async (lang) => {
  const { find } = await loadEditSpeech(await loadLocale(lang));
  const shown = [...ENTRY_LISTS, 'dataset' as const]
    .flatMap((list) => names(fieldsOf(list)))
    .filter((name) => !HIDDEN.includes(name));
  expect(shown.filter((name) => find(`label.${name}`) === '')).toEqual([]);
  expect(find('label.no-such-field')).toBe('');
});

it('fills holes and chooses plural forms', async () => {
  const english = await loadEditSpeech(await loadLocale('en'));
  expect(english.say('edit.changes', { count: 1 })).toBe('One change');
  expect(english.say('edit.changes', { count: 3 })).toBe('3 changes');
  const russian = await loadEditSpeech(await loadLocale('ru'));
  expect(russian.say('edit.changes', { count: 3 })).toBe('3 изменения');
  expect(russian.say('edit.make', { name: 'Лавров' })).toBe('Добавить новую: «Лавров»');
});
