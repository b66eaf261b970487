import { expect, it } from 'vitest';
import { fieldKey, shiftTyped } from '../../../src/app/edit/field-key.ts';

const key = (...path: readonly (string | number)[]): string =>
  fieldKey({ list: 'events', id: 'a/b', path });

it('takes what was typed in later rows along when a row goes', () => {
  const typed = {
    [key('date')]: 'date',
    [key('claims', 0, 'locator', 'en')]: 'first',
    [key('claims', 1, 'locator', 'en')]: 'second',
    [key('claims', 2, 'note', 'en')]: 'third',
    [fieldKey({ list: 'events', id: 'c', path: ['claims', 2, 'note', 'en'] })]: 'other',
  };
  expect(shiftTyped(typed, key('claims'), 1)).toEqual({
    [key('date')]: 'date',
    [key('claims', 0, 'locator', 'en')]: 'first',
    [key('claims', 1, 'note', 'en')]: 'third',
    [fieldKey({ list: 'events', id: 'c', path: ['claims', 2, 'note', 'en'] })]: 'other',
  });
});
