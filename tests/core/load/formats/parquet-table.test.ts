import fc from 'fast-check';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadTable, type LoadedTable } from '../../../../src/core/load/load-table.ts';
import { bytesOfBlob } from '../../../../src/core/load/read/read.ts';
import {
  momentText,
  namesOfValue,
  textOfValue,
} from '../../../../src/core/load/formats/parquet-values.ts';
import { fieldsAt } from '../../../../src/core/model/event-table.ts';
import { readCsv, rowsOf } from '../table/table-rows.ts';

type Writing = Partial<Parameters<typeof parquetWriteBuffer>[0]>;

const packed = (columnData: ColumnSource[], options: Writing = {}): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...options }));

function read(bytes: Uint8Array): Promise<LoadedTable> {
  const blob = new Blob([bytes.slice()]);
  return loadTable({ format: 'parquet', bytes: bytesOfBlob(blob, 'x.parquet') });
}

const readColumns = (columnData: ColumnSource[], options?: Writing): Promise<LoadedTable> =>
  read(packed(columnData, options));

describe('a Parquet file', () => {
  it('may hold lists, texts and numbers, and columns of others', async () => {
    const { table, problems } = await readColumns([
      { name: 'Tone', data: [2.5, NaN] },
      { name: 'start', data: [2024, 2025], type: 'INT32' },
      { name: 'actors', data: ['USA|Russia', 'USA'], type: 'STRING' },
      { name: 'extra', data: [new Uint8Array([1]), new Uint8Array([255])], type: 'BYTE_ARRAY' },
      { name: 'title', data: ['Ünï', null], type: 'STRING', nullable: true },
    ]);
    expect(problems).toMatchObject([
      { code: 'table.column-unknown', severity: 'warning', params: { columns: 'extra' } },
    ]);
    expect(rowsOf(table)).toMatchObject([
      { date: '2024', tone: 2.5, actors: ['USA', 'Russia'], title: 'Ünï' },
      { date: '2025', tone: undefined, actors: ['USA'], title: '' },
    ]);
  });

  it('that is large and on the web is read in parts, once each', async () => {
    const count = 60_000;
    const whole = packed(
      [
        { name: 'start', data: Array.from({ length: count }, (_, i) => String(1000 + (i % 1000))) },
        { name: 'title', data: Array.from({ length: count }, () => 'x') },
        { name: 'status', data: Array.from({ length: count }, () => 'planned') },
        { name: 'tone', data: Array.from({ length: count }, () => '1') },
        {
          name: 'extra',
          data: Array.from({ length: count }, (_, i) => `${i * 7919}`.padStart(90, String(i % 97))),
        },
      ],
      { codec: 'UNCOMPRESSED' },
    );
    expect(whole.length).toBeGreaterThan(5_000_000);
    let read = 0;
    let isEnded = false;
    const chunks = (async function* () {
      try {
        for (let at = 0; at < whole.length; at += 65_536) {
          yield await Promise.resolve(whole.subarray(at, at + 65_536));
        }
      } finally {
        isEnded = true;
      }
    })();
    const range = (start: number, end: number): Promise<ArrayBuffer> => {
      read += end - start;
      return Promise.resolve(whole.slice(start, end).buffer);
    };
    const bytes = { name: 'x', totalBytes: whole.length, chunks, range };
    const { table } = await loadTable({ format: 'parquet', bytes });
    expect(table?.size).toBe(count);
    expect(isEnded).toBe(true);
    expect(read).toBeLessThan(whole.length * 1.2);
  });

  it('of a server that says it gives parts and does not is read as a whole', async () => {
    const data = Array.from({ length: 60_000 }, (_, i) => `${i * 7919}`.padStart(90, String(i % 97))); // prettier-ignore
    const start = data.map((_, i) => String(1000 + (i % 1000)));
    const whole = packed([{ name: 'start', data: start }, { name: 'title', data }], { codec: 'UNCOMPRESSED' }); // prettier-ignore
    const chunks = (async function* () {
      yield await Promise.resolve(whole);
    })();
    const range = (): Promise<ArrayBuffer> => Promise.reject(new Error('200'));
    const bytes = { name: 'x', totalBytes: whole.length, chunks, range };
    const { table, problems } = await loadTable({ format: 'parquet', bytes });
    expect({ size: table?.size, problems }).toEqual({ size: data.length, problems: [] });
  });

  it('keeps columns that are not ours with each event, beside most of ours', async () => {
    const { table } = await readColumns([
      { name: 'start', data: ['2024', '2025'] },
      { name: 'title', data: ['a', 'b'] },
      { name: 'status', data: ['planned', 'occurred'] },
      { name: 'tone', data: ['1', '2'] },
      { name: 'Envoy', data: ['Adams', ''] },
      { name: 'Seats', data: [12, 15], type: 'INT32' },
    ]);
    expect([0, 1].map((row) => fieldsAt(table!, row))).toEqual([
      { Envoy: 'Adams', Seats: '12' },
      { Seats: '15' },
    ]);
  });

  it('may write its names as lists', async () => {
    const names = [['a|b', ' c ', 'c'], [], null];
    const { table } = await readColumns(
      [
        { name: 'start', data: ['2023', '2024', '2025'] },
        { name: 'topics', data: names },
      ],
      {
        schema: [
          { name: 'root', num_children: 2 },
          {
            name: 'start',
            type: 'BYTE_ARRAY',
            converted_type: 'UTF8',
            repetition_type: 'REQUIRED',
          },
          { name: 'topics', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          {
            name: 'element',
            type: 'BYTE_ARRAY',
            converted_type: 'UTF8',
            repetition_type: 'OPTIONAL',
          },
        ],
      },
    );
    expect(rowsOf(table).map(({ topics }) => topics)).toEqual([['a|b', 'c'], [], []]);
  });

  const day = (text: string): Date => new Date(`${text}Z`);

  it('may hold instants; where all are midnights, they are days', async () => {
    const midnights = [day('2025-04-10T00:00'), day('2025-04-11T00:00')];
    const days = await readColumns([
      { name: 'start', data: midnights, type: 'TIMESTAMP' },
      { name: 'end', data: [null, day('2025-04-12T00:00')], type: 'TIMESTAMP', nullable: true },
    ]);
    expect(rowsOf(days.table).map(({ date }) => date)).toEqual([
      '2025-04-10',
      '2025-04-11/2025-04-12',
    ]);
    const times = await readColumns([
      { name: 'start', data: [...midnights, day('2025-04-12T09:30:01.5')], type: 'TIMESTAMP' },
    ]);
    expect(rowsOf(times.table).map(({ date }) => date)).toEqual([
      '2025-04-10T00:00:00Z',
      '2025-04-11T00:00:00Z',
      '2025-04-12T09:30:01.500Z',
    ]);
  });

  it('may hold dates', async () => {
    const { table } = await readColumns([{ name: 'start', data: [-1, 20188] }], {
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'start', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
      ],
    });
    expect(rowsOf(table).map(({ date }) => date)).toEqual(['1969-12-31', '2025-04-10']);
  });

  it('says which rows are bad, without lines', async () => {
    const { table, problems } = await readColumns([{ name: 'start', data: ['2025', 'soon'] }]);
    expect(table?.size).toBe(1);
    expect(problems).toEqual([
      {
        code: 'row.date',
        severity: 'error',
        path: [1, 'start'],
        params: { row: 2, column: 'start', found: 'soon' },
      },
    ]);
  });

  it('that cannot be read says why', async () => {
    const codes = async (loaded: Promise<LoadedTable>): Promise<unknown[]> =>
      (await loaded).problems.map(({ code, params }) => [code, params['codec'] ?? params['found']]);
    const data = Array.from({ length: 50 }, () => '2025');
    const zip = { codec: 'LZO', compressors: { LZO: (bytes: Uint8Array) => bytes } } as const;
    expect(await codes(readColumns([{ name: 'start', data }], zip))).toEqual([
      ['table.codec', 'LZO'],
    ]);
    expect(await codes(readColumns([{ name: 'date', data }]))).toMatchObject([
      ['table.start-missing', 'date'],
    ]);
    const whole = packed([{ name: 'start', data }]);
    for (const broken of [whole.subarray(0, -9), whole.subarray(0, 4), whole.fill(255, 4, 20)]) {
      expect(await codes(read(broken))).toEqual([['table.broken', undefined]]);
    }
  });
});

describe('the value of a cell', () => {
  it('is text, or nothing', () => {
    expect([' a ', 1n, true, 0.5, NaN, null, undefined, {}].map(textOfValue)).toEqual([
      'a',
      '1',
      'true',
      '0.5',
      '',
      '',
      '',
      '',
    ]);
    expect(namesOfValue(['a ', 2])).toEqual(['a', '2']);
    expect(momentText(Infinity)).toBe('Infinity ms');
  });
});

const cell = fc
  .oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }))
  .map((text) => text.toWellFormed());
const row = fc.record({
  id: fc.oneof(fc.uuid(), fc.constantFrom('a', 'b', 'c d', '')),
  start: fc.constantFrom(
    '2025-04-10',
    '2024',
    '2025-04-09T10:00Z',
    '1999-12-31/2001',
    'x',
    '2025~',
    '',
  ),
  end: fc.constantFrom('', '2025-04-10', '2026', '1990', '..'),
  eventType: fc.constantFrom('', 'consult', 'AID', 'nothing'),
  actors: cell,
  topics: cell,
  tone: fc.constantFrom('', '1', '-2.5', '11'),
  title: cell,
  status: fc.constantFrom('', 'planned', 'never'),
  source: cell,
  url: fc.constantFrom('', 'https://example.org/', 'x'),
});

describe('the same rows', () => {
  it('are the same table from Parquet as from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        async (rows, rowGroupSize) => {
          const keys = Object.keys(rows[0]!) as (keyof (typeof rows)[0])[];
          const columns = keys.map((name) => ({
            name,
            data: rows.map((cells) => cells[name]),
            type: 'STRING' as const,
          }));
          const [csv, parquet] = [
            await readCsv(Papa.unparse(rows, { newline: '\n' })),
            await readColumns(columns, { rowGroupSize }),
          ];
          // A row in which nothing stands is none in CSV.
          fc.pre(rows.every((cells) => Object.values(cells).some((text) => text.trim() !== '')));
          expect(parquet.table).toEqual(csv.table);
          const withoutLine = csv.problems.map(({ code, severity, path, params }) => ({
            code,
            severity,
            path,
            params,
          }));
          expect(parquet.problems).toEqual(withoutLine);
        },
      ),
    );
  });
});
