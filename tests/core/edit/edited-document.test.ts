import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editDocument,
  languagesOf,
  openDocument,
  redoStep,
  replaySteps,
  undoStep,
} from '../../../src/core/edit/edited-document.ts';
import type { EditedDocument } from '../../../src/core/edit/edited-document.ts';
import { applyChanges, joinChanges, OtherText } from '../../../src/core/edit/text-change.ts';
import { anyDice, anyDocument, anyValue, fitEdit } from './made-edits.ts';

const CHANGED = { what: 'field' } as const;

/** A document after edits that fit it, a step each. */
function edited(
  text: string,
  edits: readonly (readonly [readonly number[], unknown])[],
): EditedDocument {
  return edits.reduce(
    (so, [dice, value]) => editDocument(so, [fitEdit(so.value, dice, value)], CHANGED),
    openDocument(text),
  );
}

const repeat = <T>(times: number, value: T, next: (value: T) => T): T =>
  times === 0 ? value : repeat(times - 1, next(value), next);

describe('a document that is edited', () => {
  it('is byte for byte what it was once everything is undone, and as edited once it is redone', () => {
    const anyEdits = fc.array(fc.tuple(anyDice, anyValue), { maxLength: 6 });
    fc.assert(
      fc.property(anyDocument, anyEdits, fc.constantFrom(0, 2), (given, edits, indent) => {
        const text = JSON.stringify(given, null, indent);
        const document = edited(text, edits);
        const steps = document.past.length;
        expect(JSON.parse(document.text)).toEqual(document.value);
        const undone = repeat(steps, document, undoStep);
        expect(undone.text).toBe(text);
        expect(undone.value).toEqual(given);
        expect(repeat(steps, undone, redoStep)).toEqual(document);
        expect(replaySteps(text, document.past, document.future)).toEqual(document);
      }),
    );
  });

  it('counts the letters of one word as one step, and another field as another', () => {
    const type = (document: EditedDocument, field: string, value: string): EditedDocument =>
      editDocument(document, [{ op: 'set', path: [field], value }], CHANGED, field);
    let document = openDocument('{"a": "", "b": ""}');
    for (const word of ['T', 'Ta', 'Tal', 'Talk']) document = type(document, 'a', word);
    document = type(document, 'b', 'x');
    expect(document.past).toHaveLength(2);
    expect(document.past[0]?.changes).toEqual([{ at: 6, before: '""', after: '"Talk"' }]);
    expect(undoStep(undoStep(document)).text).toBe('{"a": "", "b": ""}');
  });

  it('has no step where a word was typed and taken away again', () => {
    const start = openDocument('{"a": "x"}');
    const there = editDocument(start, [{ op: 'set', path: ['a'], value: 'xy' }], CHANGED, 'a');
    const back = editDocument(there, [{ op: 'set', path: ['a'], value: 'x' }], CHANGED, 'a');
    expect(back.past).toEqual([]);
    expect(back.text).toBe(start.text);
  });

  it('stays as it is where nothing changes, or there is nothing to undo', () => {
    const start = openDocument('{"a": "x"}');
    expect(editDocument(start, [{ op: 'set', path: ['a'], value: 'x' }], CHANGED)).toBe(start);
    expect(undoStep(start)).toBe(start);
    expect(redoStep(start)).toBe(start);
  });

  it('puts new fields where the schema has them, and languages where the dataset has them', () => {
    const text = '{"languages":["ar","en"],"events":[{"id":"a","title":{"en":"x"}}]}';
    const { text: after } = editDocument(
      openDocument(text),
      [
        { op: 'set', path: ['events', 0, 'date'], value: '2025' },
        { op: 'set', path: ['events', 0, 'title', 'ar'], value: 'س' },
      ],
      CHANGED,
    );
    expect(after).toBe(
      '{"languages":["ar","en"],"events":[{"id":"a","date":"2025","title":{"ar":"س","en":"x"}}]}',
    );
  });
});

describe('changes of a text', () => {
  it('are refused by any other text', () => {
    const changes = [{ at: 1, before: 'b', after: 'x' }];
    expect(applyChanges('abc', changes)).toBe('axc');
    for (const text of ['acb', 'a', '']) {
      expect(() => applyChanges(text, changes)).toThrow(OtherText);
    }
    expect(() => replaySteps('[]', [{ what: 'field', changes }], [])).toThrow(OtherText);
  });

  it('join only where one writes over the other', () => {
    const first = { at: 3, before: 'a', after: 'b' };
    expect(joinChanges([first, { at: 3, before: 'b', after: 'c' }])).toEqual([
      { at: 3, before: 'a', after: 'c' },
    ]);
    const apart = [first, { at: 4, before: 'b', after: 'c' }];
    expect(joinChanges(apart)).toEqual(apart);
  });
});

it('refuses a text that is no object', () => {
  expect(() => openDocument('[1]')).toThrow(SyntaxError);
  expect(languagesOf({ languages: ['en', 1] })).toEqual(['en']);
});
