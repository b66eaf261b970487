import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDatasetText } from '../../../../src/core/load/json/dataset-text.ts';
import { TABLE_COLUMNS } from '../../../../src/core/load/read/table-columns.ts';

describe('a text that is pasted beside any field', () => {
  it('is a dataset where it is JSON', () => {
    expect(isDatasetText(' \n{ "format": "demarche/1" }')).toBe(true);
  });

  it('is a dataset where it is a table whose header has a start, in any order and with any delimiter', () => {
    const header = fc.shuffledSubarray([...TABLE_COLUMNS, 'own'], { minLength: 1 });
    const delimiter = fc.constantFrom(',', ';', '\t', ', ');
    const newline = fc.constantFrom('\n', '\r\n', '\n\n');
    fc.assert(
      fc.property(header, delimiter, newline, fc.boolean(), (names, between, end, quoted) => {
        const cells = names.map((name) => (quoted ? `"${name.toUpperCase()}"` : name));
        const text = `${cells.join(between)}${end}2025-01-01`;
        expect(isDatasetText(text)).toBe(names.includes('start'));
      }),
    );
  });

  it('is none where it is words, or a header without rows', () => {
    for (const text of ['', 'start', 'id,start\n', 'start here\nand go on', 'a,b\n1,2', '[1]']) {
      expect(isDatasetText(text), text).toBe(false);
    }
  });
});
