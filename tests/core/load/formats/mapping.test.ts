import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readObjects } from '../../../../src/core/load/formats/json-lines.ts';
import { MappedRows } from '../../../../src/core/load/rows/mapped-rows.ts';
import { ColumnGuesser } from '../../../../src/core/load/guess/column-guesser.ts';
import { CellTable } from '../../../../src/core/load/table/cell-table.ts';
import { OwnRows } from '../../../../src/core/load/rows/own-rows.ts';
import { matchHeader } from '../../../../src/core/load/read/table-columns.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import type { ImportChoices } from '../../../../src/core/load/load-table.ts';
import { rowsOf } from '../table/table-rows.ts';

const load = async (text: string, choices: ImportChoices = { guess: true }) => {
  const loaded = await loadSource({ kind: 'text', text }, { choices });
  if (loaded.kind !== 'table') throw new Error(`came as ${loaded.kind}`);
  return { ...loaded, events: rowsOf(loaded.table) };
};

describe('a table with other columns', () => {
  it.each([
    'Date,Headline,Parties,Link\n10/04/2025,Talks,Ann; Bo,https://example.org/\n14/04/2025,More,Bo,\n',
    'Дата;Событие;Стороны;Ссылка\n10.04.2025;Talks;Ann|Bo;https://example.org/\n14.04.2025;More;Bo;\n',
    'التاريخ\tالحدث\tالأطراف\tالرابط\n10/04/2025\tTalks\tAnn|Bo\thttps://example.org/\n14/04/2025\tMore\tBo\t\n',
  ])('is understood by its names: %s', async (text) => {
    const { events, problems } = await load(text);
    expect(events).toMatchObject([
      { date: '2025-04-10', title: 'Talks', actors: ['Ann', 'Bo'], url: 'https://example.org/' },
      { date: '2025-04-14', title: 'More', actors: ['Bo'] },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['table.guessed']);
  });

  it('is understood by its cells where names say nothing', async () => {
    const { events } = await load('a,b,c\n7,4 March 1841,Harrison\n8,c. 1845,Polk\n');
    expect(events.map(({ date, title }) => [date, title])).toEqual([['1841-03-04', 'Harrison'], ['1845~', 'Polk']]); // prettier-ignore
  });

  it('is asked about where nobody guesses, and nothing is read', async () => {
    const asked = await load('Date,Headline\n10/04/2025,x\n', {});
    expect(asked).toMatchObject({ table: undefined, rows: 0 });
    expect(asked.question).toMatchObject({
      header: ['Date', 'Headline'],
      rows: [['10/04/2025', 'x']],
      guess: { columns: ['start', 'title'], dateOrder: 'day-first', separator: '|' },
    });
    const answered = await load('Date,Headline\n10/04/2025,x\n', {
      mapping: { columns: ['start', 'title'], dateOrder: 'month-first', separator: '|' },
    });
    expect(answered.events).toMatchObject([{ date: '2025-10-04', title: 'x' }]);
  });

  it('is asked about too where no column looks like a date, but not where it is no table', async () => {
    const asked = await load('a;b\nxyz;7\n', {});
    expect(asked.question).toMatchObject({
      header: ['a', 'b'],
      guess: { columns: ['title', null] },
    });
    const letter = await load('Dear readers, all of you\nthis is a letter\nand no table\n', {});
    expect(letter.question).toBeUndefined();
    expect(letter.problems).toMatchObject([{ code: 'table.start-missing' }]);
  });

  it.each([
    ['2,5', 2.5],
    ['-٣٫٧٥', -3.75],
    ['\u22121,5', -1.5],
    ['7', 7],
  ])('has a tone with a comma or in Arabic digits: %s', async (written, tone) => {
    const { events, problems } = await load(`Date;Event;Score\n1 May 2020;a;${written}\n`);
    expect(events).toMatchObject([{ tone }]);
    expect(problems.map(({ code }) => code)).toEqual(['table.guessed']);
  });

  it('has rows with a date that cannot be read left out, and kept with the reason', async () => {
    const { refusedRows, problems } = await load('When,What\n30 Feb 2020,=cmd\n1 May 2020,y\n');
    expect(problems[1]).toMatchObject({ code: 'row.date-words', line: 2, params: { reason: 'no-such-day' } }); // prettier-ignore
    expect(refusedRows).toMatchObject({ header: ['When', 'What'], rows: [{ row: 1, line: 2, cells: ['30 Feb 2020', '=cmd'] }] }); // prettier-ignore
  });

  it('keeps rows without a tone or status that nobody knows, and counts those', async () => {
    const { events, problems } = await load(
      'Date,Event,Status,Score\n1 May 2020,a,ended,warm\n2 May 2020,b,planned,2\n3 May 2020,c,over,99\n',
      { guess: true, hints: { columns: { Score: 'tone' } } },
    );
    expect(events).toHaveLength(3);
    expect(problems).toMatchObject([
      { code: 'table.guessed' },
      { code: 'table.value-unread', params: { column: 'Score', count: 2, found: 'warm' } },
      { code: 'table.value-unread', params: { column: 'Status', count: 1, found: 'over' } },
    ]);
  });

  it('has the order of its dates told by rows far down', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `0${(i % 9) + 1}/0${(i % 7) + 1}/2020,x`);
    const { events } = await load(`Date,Title\n${rows.join('\n')}\n02/27/2020,last\n`);
    expect(events.find(({ title }) => title === 'last')).toMatchObject({ date: '2020-02-27' });
    expect(events).toHaveLength(301);
  });

  it('bears whatever stands in its cells', async () => {
    const nasty = ['__proto__', '${7*7}', "'; DROP TABLE x;--", '<img src=x onerror=alert(1)>', '\u202Etxt', '😀'.repeat(9), '=1+1', 'x'.repeat(300_000)]; // prettier-ignore
    const { events } = await load(
      `Date,Headline\n${nasty.map((text) => `2020,"${text}"`).join('\n')}`,
    );
    expect(events).toHaveLength(nasty.length);
    expect(events[3]?.['title']).toBe('');
  });

  it('is asked for where the columns are ours and the first date is one in words', async () => {
    const text = 'start,title,actors\n10.04.2025,One,A;B\n5 May 1945,Two,A;B\n';
    const { events } = await load(text);
    expect(events).toMatchObject([
      { date: '1945-05-05', title: 'Two', actors: ['A', 'B'] },
      { date: '2025-04-10', title: 'One', actors: ['A', 'B'] },
    ]);
    const asked = await loadSource({ kind: 'text', text });
    expect(asked).toMatchObject({ question: { guess: { columns: ['start', 'title', 'actors'] } } });
    for (const first of ['2025-04-10', '2025-04-10~', 'soon', '']) {
      const own = await loadSource({
        kind: 'text',
        text: `start,title\n${first},x\n1945-05-05,y\n`,
      });
      expect(own).toMatchObject({ kind: 'table', rows: 2 });
      expect(own).not.toHaveProperty('question');
    }
    expect(await loadSource({ kind: 'text', text: 'start,title\n' })).toMatchObject({
      kind: 'table',
      problems: [{ code: 'table.empty' }],
    });
  });

  it('never throws and loses no row', async () => {
    const cell = fc.oneof(fc.constantFrom('1 May 2020', '', 'x', '10.04.2025', '|'), fc.string());
    const plain = cell.map((text) => text.replace(/["\r\n,;\t]/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(plain, plain), { maxLength: 20 }), async (rows) => {
        const text = `Date,Headline\n${rows.map(([a, b]) => `${a},-${b}`).join('\n')}\n`;
        const { events, rows: read, refused } = await load(text);
        expect(events.length + refused).toBe(read);
        expect(read).toBe(rows.length);
      }),
    );
  });
});

describe('JSON without a shape of its own', () => {
  it('is a table where it is a list of objects', async () => {
    const { events } = await load('[{"date": "1 May 2020", "name": "x", "n": [1, {"a": null}]}]');
    expect(events).toMatchObject([{ date: '2020-05-01', title: 'x' }]);
    expect(readObjects([], {}).table).toBeUndefined();
  });
});

describe('the parts of a guess', () => {
  it('are there without a row', () => {
    const guesser = new ColumnGuesser();
    guesser.add(['x'], 1, false);
    expect(guesser.question.guess.columns).toEqual([null]);
    expect(new MappedRows({ columns: ['start', null], dateOrder: 'day-first', separator: '' }).widths).toEqual([2]); // prettier-ignore
    expect(new OwnRows(matchHeader(['start'], 1), 1).widths).toEqual([1]);
    expect(new CellTable({}).finish().table).toBeUndefined();
  });
});
