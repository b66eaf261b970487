import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillMerged, mergedCellsIn } from '../../../../src/core/load/formats/merged-cells.ts';

describe('merged cells', () => {
  it('are found by the name of their sheet, those down several rows alone', () => {
    const book = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId7"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Target="/xl/worksheets/one.xml" Id="rId7"/></Relationships>',
      ),
      'xl/worksheets/one.xml': strToU8(
        '<worksheet><mergeCells><mergeCell ref="AA2:AB4"/><mergeCell ref="A1:C1"/></mergeCells></worksheet>',
      ),
    });
    expect(mergedCellsIn(book)).toEqual(new Map([['A & B', [{ column: 26, from: 1, to: 3 }]]]));
  });

  it('are said in each of their rows that has anything else', () => {
    const rows = [['Date'], ['2024', 'a'], ['', 'b'], ['', ''], ['', 'c']];
    const filled = fillMerged(rows, [{ column: 0, from: 1, to: 3 }]);
    expect(filled).toEqual([['Date'], ['2024', 'a'], ['2024', 'b'], ['', ''], ['', 'c']]);
    expect(fillMerged(rows, [])).toBe(rows);
  });
});
