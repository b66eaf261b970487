import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, rowsOf } from '../table/table-rows.ts';

const codes = async (csv: string): Promise<string[]> =>
  (await readCsv(csv)).problems.map(({ code }) => code);

describe('a CSV file', () => {
  it('gives its rows with everything the columns say', async () => {
    const csv = [
      'id,start,end,eventType,actors,topics,tone,title,status,source,url',
      'e1,2025-04-10,2025-04-12,consult,USA|Russia| USA ,talks,2.5,"A ""small"" talk, twice",Planned,TASS,https://example.org/1',
    ].join('\n');
    const { table, problems, rows, refused } = await readCsv(csv);
    expect({ problems, rows, refused }).toEqual({ problems: [], rows: 1, refused: 0 });
    expect(rowsOf(table)).toEqual([
      {
        id: 'e1',
        row: 1,
        startMs: Date.UTC(2025, 3, 10),
        endMs: Date.UTC(2025, 3, 13),
        date: '2025-04-10/2025-04-12',
        eventType: 'CONSULT',
        status: 'planned',
        tone: 2.5,
        actors: ['USA', 'Russia'],
        topics: ['talks'],
        sources: ['TASS'],
        title: 'A "small" talk, twice',
        url: 'https://example.org/1',
      },
    ]);
  });

  it('needs no more than a start; what is left out is not invented', async () => {
    const { table } = await readCsv('start\n2025-04');
    expect(rowsOf(table)).toMatchObject([
      { id: 'row-1', date: '2025-04', eventType: 'UNSPECIFIED', status: 'unspecified', actors: [] },
    ]);
    expect(table?.title).toBeNull();
  });

  it.each([',', '\t', ';'])('may have %j between its cells', async (between) => {
    const csv = [
      ['Start ', ' TITLE'],
      ['2025', 'x'],
    ].map((cells) => cells.join(between));
    expect(rowsOf((await readCsv(csv.join('\r\n'))).table)).toMatchObject([{ title: 'x' }]);
  });

  it('may have a byte order mark, blank lines and rows of empty cells', async () => {
    const { table, problems, rows } = await readCsv('\uFEFF\nstart,title\n\n2025,a\n,\n2026,b\n\n');
    expect(problems).toEqual([]);
    expect(rows).toBe(2);
    expect(rowsOf(table)).toMatchObject([{ row: 1 }, { row: 2, title: 'b' }]);
  });

  it('says where its bad rows are, and keeps the good ones', async () => {
    const csv = [
      'start,end,eventType,status,tone,title,url,id',
      '2025-02-30,,,,,"two',
      'lines",,a',
      '2025-05,2024,,,,,,b',
      '2025,,MEET,,,,,c',
      '2025,,,maybe,,,,d',
      '2025,,,,warm,,,e',
      '2025,,,,-10.1,,,f',
      '2025,,,,,,ftp://x,g',
      '2025,,,,,,,g',
      '2025,,,,,,,h h',
      '2025,x,,,,,,i',
      '2025,,,',
      '2025,,,,,"a" b,,j',
      '2025,,,,,k,,k,,',
    ].join('\n');
    const { table, problems, rows, refused } = await readCsv(csv);
    expect(rowsOf(table).map(({ id }) => id)).toEqual(['g', 'k']);
    expect({ rows, refused }).toEqual({ rows: 13, refused: 11 });
    expect(
      problems.map(({ code, line, path, params }) => [code, line, path, params['found']]),
    ).toEqual([
      ['row.date', 2, [0, 'start'], '2025-02-30'],
      ['row.reversed', 4, [1, 'end'], '2025-05/2024'],
      ['row.type', 5, [2, 'eventType'], 'MEET'],
      ['row.status', 6, [3, 'status'], 'maybe'],
      ['row.tone', 7, [4, 'tone'], 'warm'],
      ['row.tone', 8, [5, 'tone'], '-10.1'],
      ['row.url', 9, [6, 'url'], 'ftp://x'],
      ['row.duplicate', 10, [7, 'id'], 'g'],
      ['row.id', 11, [8, 'id'], 'h h'],
      ['row.date', 12, [9, 'end'], 'x'],
      ['row.cells', 13, [10], 4],
      ['row.quotes', 14, [11], undefined],
    ]);
    expect(problems[0]?.params).toEqual({ row: 1, column: 'start', found: '2025-02-30' });
  });

  it('that is cut off in a quoted cell keeps the rows before', async () => {
    const { table, problems } = await readCsv('start,title\n2024,a\n2025,"b');
    expect(table?.size).toBe(1);
    expect(problems).toMatchObject([{ code: 'row.quotes', line: 3, params: { row: 2 } }]);
  });

  it('names the site of a link where nobody else is named', async () => {
    const { table } = await readCsv(
      'start,source,url\n2025,,https://www.Example.org/a\n2025,Wire,https://example.org/b\n2025,,ftp://x\n',
    );
    expect(rowsOf(table).map(({ sources, url }) => [sources, url])).toEqual([
      [['example.org'], 'https://www.Example.org/a'],
      [['Wire'], 'https://example.org/b'],
      [[], ''],
    ]);
  });

  it('loses one line where a quotation mark is wrong, not those after it', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `2025,${i % 50 === 7 ? '"' : ''}title ${i}`,
    );
    const { table, problems } = await readCsv(`start,title\n${lines.join('\n')}\n`, { batch: 999 });
    expect(table?.size).toBe(2940);
    expect(problems).toHaveLength(60);
    expect(problems[1]).toMatchObject({ code: 'row.quotes', line: 59, params: { row: 58 } });
  });

  it('that is no such table says so', async () => {
    expect(await codes('date,what\n2025,x')).toEqual(['table.start-missing']);
    expect(await codes('start,title')).toEqual(['table.empty']);
    expect(await codes('start\nx')).toEqual(['table.empty', 'row.date']);
    expect((await readCsv('start\nx')).table).toBeUndefined();
    const cyrillic = await readCsv(
      Uint8Array.of(0x73, 0x74, 0x61, 0x72, 0x74, 10, 0xea, 0xeb, 0x22),
    );
    expect(cyrillic.problems).toMatchObject([{ code: 'read.encoding', params: { url: 'x.csv' } }]);
  });

  it('counts what it does not tell one by one', async () => {
    const { problems, refused } = await readCsv(`start\n2025\n${'never\n'.repeat(250)}`);
    expect(refused).toBe(250);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({
      code: 'row.more',
      severity: 'error',
      path: [],
      params: { count: 150, reason: 'row.date' },
    });
  });

  it('stands in the order of start, end and place', async () => {
    const { table } = await readCsv(
      'id,start,end\na,2025-02-01,\nb,2025-01-01,2025-03-01\nc,2025-01-01,\nd,../2024,\ne,2025-01-01,\nf,-0044-03-15,\n',
    );
    expect(rowsOf(table).map(({ id }) => id)).toEqual(['d', 'f', 'c', 'e', 'b', 'a']);
    expect(rowsOf(table).map(({ date }) => date)).toEqual([
      '../2024',
      '-0044-03-15',
      '2025-01-01',
      '2025-01-01',
      '2025-01-01/2025-03-01',
      '2025-02-01',
    ]);
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r\n', ';', '\t', 'إ', 'я', '𝄞', ' ', 'a'),
    maxLength: 9,
  }),
);
const name = text.map((words) => words.replace(/[|;]/g, '/').trim());
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyRows = fc.array(
  fc.record({ start: day, title: text, actors: fc.array(name, { maxLength: 3 }) }),
  {
    minLength: 1,
    maxLength: 30,
  },
);
interface Row {
  readonly start: string;
  readonly title: string;
  readonly actors: readonly string[];
}

const toCsv = (rows: readonly Row[], newline: string, delimiter: string): string =>
  Papa.unparse(
    rows.map(({ start, title, actors }) => ({ title, start, actors: actors.join('|') })),
    { newline, delimiter },
  );

describe('any rows', () => {
  it('come back from CSV as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', '\t', ';'),
        async (rows, newline, delimiter) => {
          const { table, problems } = await readCsv(toCsv(rows, newline, delimiter));
          expect(problems).toEqual([]);
          const sorted = rows
            .map((row, place) => ({ ...row, place }))
            .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.place - b.place));
          expect(rowsOf(table).map(({ date, title, actors }) => ({ date, title, actors }))).toEqual(
            sorted.map(({ start, title, actors }) => ({
              date: start,
              title: title.toWellFormed(),
              actors: [...new Set(actors.filter((actor) => actor !== ''))],
            })),
          );
        },
      ),
    );
  });

  it('come out the same wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        async (rows, newline, cuts, batch) => {
          const csv = `${toCsv(rows, newline, ',')}${newline}"bad ""row""${newline}",,${newline}x,y`;
          const whole = await readCsv(csv);
          const cut = await readCsv(csv, { cuts, batch });
          expect(cut).toEqual(whole);
        },
      ),
    );
  });
});
