import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import {
  MAX_STEPS,
  UNDOABLE,
  record,
  redo,
  createHistory,
  undo,
} from '../../../src/app/explorer/history.ts';
import { beginGesture } from '../../../src/app/explorer/gesture.ts';
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts';

const search = (words: string, over: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  filter: { ...NO_FILTER, words },
  ...over,
});
const span = (start: number): View => ({ ...DEFAULT_VIEW, span: { start, end: Infinity } });
const pan = beginGesture();
const begun = createHistory(DEFAULT_VIEW);

describe('undo and redo', () => {
  it('go back and forth', () => {
    const two = record(record(begun, search('a')), search('b'));
    expect(undo(two).present).toEqual(search('a'));
    expect(undo(undo(two)).present).toEqual(DEFAULT_VIEW);
    expect(redo(undo(two)).present).toEqual(search('b'));
    expect(redo(redo(undo(undo(two)))).present).toEqual(search('b'));
  });

  it('do nothing where there is nothing', () => {
    expect(undo(begun)).toBe(begun);
    expect(redo(begun)).toBe(begun);
  });

  it('lose the future once something else is done', () => {
    const other = record(undo(record(begun, search('a'))), search('b'));
    expect(other.future).toEqual([]);
    expect(undo(other).present).toEqual(DEFAULT_VIEW);
  });

  it('leave language, theme and selection as they are now', () => {
    const now = { lang: 'ar', theme: 'dark', event: 'e', actor: 'x' } as const;
    const history = record(record(begun, search('a')), search('a', now));
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toEqual({ ...DEFAULT_VIEW, ...now });
    const back = record(undo(history), { ...undo(history).present, lang: 'ru' });
    expect(redo(back).present).toEqual(search('a', { ...now, lang: 'ru' }));
  });

  const changes: Readonly<Pick<View, (typeof UNDOABLE)[number]>> = {
    filter: { ...NO_FILTER, words: 'a' },
    span: { start: 1, end: 2 },
    known: 'all',
    lanes: 'type',
    form: 'chronicle',
    relations: 'ladder',
    scale: 'true',
    movement: { period: 'week', of: [], by: 'class', mean: false },
    open: ['x'],
    axis: 'rtl',
  };

  it.each(UNDOABLE)('give back %s', (field) => {
    const changed = { ...DEFAULT_VIEW, [field]: changes[field] };
    const history = record(begun, changed);
    expect(changed).not.toEqual(DEFAULT_VIEW);
    expect(undo(history).present).toEqual(DEFAULT_VIEW);
    expect(redo(undo(history)).present).toEqual(changed);
  });
});

describe('recording', () => {
  it('makes one step of a gesture', () => {
    let history = record(begun, search('a'));
    for (const start of [1, 2, 3]) history = record(history, span(start), pan);
    expect(history.past).toHaveLength(2);
    expect(history.present).toEqual(span(3));
    expect(undo(history).present).toEqual(search('a'));
  });

  it('starts a new step for another gesture, after something else, and after undo', () => {
    const panned = record(begun, span(1), pan);
    expect(record(panned, span(2), beginGesture()).past).toHaveLength(2);
    expect(record(panned, span(2)).past).toHaveLength(2);
    expect(record(record(panned, search('a')), span(2), pan).past).toHaveLength(3);
    const undone = undo(record(record(begun, search('a')), span(1), pan));
    expect(record(undone, span(5), pan).past).toHaveLength(2);
  });

  it('makes no step of the same view written anew', () => {
    const history = record(begun, span(-Infinity));
    expect(record(history, span(-Infinity)).past).toHaveLength(1);
    expect(record(history, span(0)).past).toHaveLength(2);
  });

  it('starts anew with another dataset', () => {
    const other = { ...DEFAULT_VIEW, data: 'other' };
    expect(record(record(begun, search('a')), other)).toEqual(createHistory(other));
  });

  it('remembers only so many steps', () => {
    let history = begun;
    for (let i = 0; i < MAX_STEPS + 5; i += 1) history = record(history, search(`${i}`));
    expect(history.past).toHaveLength(MAX_STEPS);
    expect(history.past[0]).toEqual(search('4'));
  });

  it('can always be undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (words) => {
        const end = words.reduce((history, word) => record(history, search(word)), begun);
        let back = end;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).toEqual(DEFAULT_VIEW);
        while (back.future.length > 0) back = redo(back);
        expect(back.present).toEqual(end.present);
        expect(back.past).toEqual(end.past);
      }),
    );
  });
});
