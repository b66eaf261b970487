import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeText } from '../../../src/core/edit/change-text.ts';
import { changeValue } from '../../../src/core/edit/change-value.ts';
import { NoSuchPlace, type JsonEdit } from '../../../src/core/edit/json-edit.ts';
import { applyChanges, revertChanges } from '../../../src/core/edit/text-change.ts';
import { anyDice, anyDocument, anyValue, fitEdit } from './made-edits.ts';

const noOrder = (): readonly string[] => [];
const after = (text: string, edit: JsonEdit, order = noOrder): string =>
  applyChanges(text, changeText(text, edit, order));

const INDENTS = [undefined, 2, 4, '\t'] as const;
const anyIndent = fc.constantFrom(...INDENTS);

describe('an edit of a text', () => {
  it('gives what the same edit of the value gives, laid out as the file is', () => {
    fc.assert(
      fc.property(anyDocument, anyDice, anyValue, anyIndent, (document, dice, value, indent) => {
        const text = JSON.stringify(document, null, indent);
        const edit = fitEdit(document, dice, value);
        const changed = changeValue(document, edit, noOrder);
        expect(after(text, edit)).toBe(JSON.stringify(changed, null, indent));
      }),
      { numRuns: 500 },
    );
  });

  it('can be read in files of any layout', () => {
    const blanks = fc.array(fc.constantFrom('', ' ', '\n', '\r\n  ', '\t'), { minLength: 9 });
    fc.assert(
      fc.property(anyDocument, anyDice, anyValue, blanks, (document, dice, value, spaces) => {
        let next = 0;
        const blank = (): string => spaces[(next += 1) % spaces.length] ?? '';
        const text = JSON.stringify(document)
          .split(/("(?:[^"\\]|\\.)*")/)
          .map((part, i) =>
            i % 2 === 1
              ? part
              : part.replace(/[[\]{},:]/g, (sign) => `${blank()}${sign}${blank()}`),
          )
          .join('');
        const edit = fitEdit(document, dice, value);
        const changes = changeText(text, edit, noOrder);
        const changed = applyChanges(text, changes);
        expect(JSON.parse(changed)).toEqual(changeValue(document, edit, noOrder));
        expect(revertChanges(changed, changes)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('of two fields comes to the same whichever is first', () => {
    fc.assert(
      fc.property(anyDocument, anyValue, anyValue, (document, one, two) => {
        const text = JSON.stringify({ ...document, a: 1, b: 2 }, null, 2);
        const edits: readonly [JsonEdit, JsonEdit] = [
          { op: 'set', path: ['a'], value: one },
          { op: 'set', path: ['b'], value: two },
        ];
        const [first, second] = edits;
        expect(after(after(text, first), second)).toBe(after(after(text, second), first));
      }),
    );
  });

  it('changes one line where it changes one word', () => {
    const file = new URL('../../../data/istanbul-2025.json', import.meta.url);
    const text = readFileSync(file, 'utf8');
    const changed = after(text, { op: 'set', path: ['events', 3, 'title', 'en'], value: 'New' });
    const [lines, now] = [text.split('\n'), changed.split('\n')];
    expect(now).toHaveLength(lines.length);
    expect(now.filter((line, i) => line !== lines[i])).toEqual(['        "en": "New",']);
  });
});

describe('what is new', () => {
  it('stands where the schema has it', () => {
    const order = (): readonly string[] => ['id', 'date', 'title', 'place'];
    const text = '{\n  "id": 1,\n  "title": 2,\n  "other": 3\n}\n';
    expect(after(text, { op: 'set', path: ['date'], value: 'x' }, order)).toBe(
      '{\n  "id": 1,\n  "date": "x",\n  "title": 2,\n  "other": 3\n}\n',
    );
    expect(after(text, { op: 'set', path: ['place'], value: 'x' }, order)).toBe(
      '{\n  "id": 1,\n  "title": 2,\n  "other": 3,\n  "place": "x"\n}\n',
    );
  });

  it('is laid out as its neighbours: rows on a line each', () => {
    const text = '{\n  "a": 1,\n  "events": [\n    {"id":"x","n":[1]},\n    {"id":"y"}\n  ]\n}\n';
    expect(after(text, { op: 'insert', path: ['events', 2], value: { id: 'z', n: [1, 2] } })).toBe(
      '{\n  "a": 1,\n  "events": [\n    {"id":"x","n":[1]},\n    {"id":"y"},\n    {"id":"z","n":[1,2]}\n  ]\n}\n',
    );
    expect(after(text, { op: 'set', path: ['events', 1, 'n'], value: [1, 2] })).toContain(
      '{"id":"y","n":[1,2]}',
    );
    expect(after(text, { op: 'insert', path: ['events', 0, 'n', 1], value: 2 })).toContain(
      '"n":[1,2]',
    );
  });

  it('stands on one line where such lists do', () => {
    const text = '{\n  "a": ["x", "y"],\n  "b": [\n    1\n  ],\n  "c": []\n}';
    expect(after(text, { op: 'insert', path: ['a', 2], value: 'z' })).toContain('["x", "y", "z"]');
    expect(after(text, { op: 'set', path: ['d'], value: ['p', 'q'] })).toContain('"d": ["p", "q"]');
    expect(after(text, { op: 'insert', path: ['c', 0], value: 'z' })).toContain('"c": ["z"]');
  });

  it('keeps the ends of lines and the spaces of the file', () => {
    const text = '{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}\r\n';
    expect(after(text, { op: 'set', path: ['b'], value: { c: 1 } })).toBe(
      '{\r\n\t"a": [\r\n\t\t1\r\n\t],\r\n\t"b": {\r\n\t\t"c": 1\r\n\t}\r\n}\r\n',
    );
    expect(after('{"a": 1, "b": [1]}', { op: 'insert', path: ['b', 1], value: { c: 2 } })).toBe(
      '{"a": 1, "b": [1, {"c": 2}]}',
    );
    expect(after('{ "a": 1 }', { op: 'set', path: ['b'], value: { c: 2 } })).toBe(
      '{ "a": 1, "b": { "c": 2 } }',
    );
  });
});

it('refuses what leads nowhere', () => {
  const edits: readonly JsonEdit[] = [
    { op: 'set', path: [], value: 1 },
    { op: 'set', path: ['a', 'b'], value: 1 },
    { op: 'set', path: ['list', 1], value: 1 },
    { op: 'insert', path: ['list', 2], value: 1 },
    { op: 'insert', path: ['a'], value: 1 },
    { op: 'remove', path: ['b'] },
    { op: 'move', path: ['list', 0], to: 1 },
  ];
  const document = { a: 1, list: [1] };
  for (const edit of edits) {
    expect(() => changeText(JSON.stringify(document), edit, noOrder)).toThrow(NoSuchPlace);
    expect(() => changeValue(document, edit, noOrder)).toThrow(NoSuchPlace);
  }
});
