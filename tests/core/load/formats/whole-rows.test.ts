import { describe, expect, it } from 'vitest';
import { readWholeRows } from '../../../../src/core/load/formats/whole-rows.ts';
import { bytesOfBlob } from '../../../../src/core/load/read/read.ts';
import { datasetWith, takeAll, textOf } from '../../files/formats/taken.ts';

const read = (text: string, kind: 'csv' | 'jsonl') =>
  readWholeRows(bytesOfBlob(new Blob([text]), 'x'), kind);

describe('a dataset from rows', () => {
  it('takes what is edited in the plain columns', async () => {
    const text = await textOf('csv', await takeAll(datasetWith([{}, { id: 'other' }])));
    const edited = text.replace('e0,2025-04-10,CONSULT', 'e0,2025-05-11,AGREE');
    const { dataset, problems } = await read(edited, 'csv');
    expect(problems).toEqual([]);
    expect(dataset?.events[0]).toMatchObject({ date: '2025-05-11', eventType: 'AGREE' });
  });

  it('says on which line a cell, a row or an event is wrong', async () => {
    const title = 'two\nlines';
    const text = await textOf('csv', await takeAll(datasetWith([{ title }, { id: 'x' }])));
    const cell = await read(text.replace('x,2025-04-10,CONSULT', 'x,nonsense,CONSULT'), 'csv');
    expect(cell.problems).toMatchObject([{ code: 'date.invalid', line: 4 }]);
    const json = await read(text.replaceAll('[{""source""', '[{source'), 'csv');
    expect(json.problems.map(({ code, line }) => [code, line])).toEqual([
      ['row.cell', 2],
      ['row.cell', 4],
    ]);
    const short = await read(`${text}a,b\r\n`, 'csv');
    expect(short.problems).toMatchObject([{ code: 'row.cells', line: 5 }]);
    expect([cell, json, short].map(({ dataset }) => dataset)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['csv', 'jsonl'] as const)(
    'says so when it was cut between two rows: %s',
    async (kind) => {
      const text = await textOf(kind, await takeAll(datasetWith([{}, {}, {}])));
      expect((await read(text, kind)).problems).toEqual([]);
      const cut = text.slice(0, text.trimEnd().lastIndexOf('\n') + 1);
      const { dataset, problems } = await read(cut, kind);
      expect(dataset?.events).toHaveLength(2);
      expect(problems).toMatchObject([
        { code: 'rows.count', severity: 'warning', params: { found: 2, expected: 3 } },
      ]);
    },
  );

  it('says which line of JSON is none', async () => {
    const text = await textOf('jsonl', await takeAll(datasetWith([{}, {}])));
    const { dataset, problems } = await read(text.slice(0, -20), 'jsonl');
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'row.json', line: 2 }]);
  });
});
