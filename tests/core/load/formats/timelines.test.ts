import { describe, expect, it } from 'vitest';
import { Draft } from '../../../../src/core/load/formats/draft.ts';
import { recogniseJson } from '../../../../src/core/load/formats/foreign-json.ts';
import { linksOfHtml, plainOfHtml } from '../../../../src/core/load/rows/html-text.ts';
import { readMarkwhen } from '../../../../src/core/load/formats/markwhen.ts';
import { readTimelineJson } from '../../../../src/core/load/formats/timeline-json.ts';
import { partsToEdtf } from '../../../../src/core/load/rows/timeline-sheet.ts';
import { checkDataset } from '../../../../src/core/load/json/check-dataset.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { eventOfRow } from '../../../../src/core/model/table-dataset.ts';
import { rowsOf } from '../table/table-rows.ts';

const load = async (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const loaded = await loadSource({ kind: 'text', text, name: 'mine' });
  if (loaded.kind !== 'imported') throw new Error(`came as ${loaded.kind}`);
  if (loaded.dataset) {
    const { problems } = checkDataset(loaded.dataset);
    expect(problems.filter(({ code }) => code !== 'claim.missing')).toEqual([]);
  }
  return loaded;
};

describe('TimelineJS', () => {
  it('keeps an event whose end alone is bad, and says that one without a date is left out', async () => {
    const slide = (month: string, end: string, headline: string) => {
      return { start_date: { year: '2024', month }, end_date: { year: '2024', month: end }, text: { headline } }; // prettier-ignore
    };
    const { dataset, problems } = await load({ events: [slide('3', '13', 'Talks'), slide('14', '15', 'Never')] }); // prettier-ignore
    expect(dataset?.events.map(({ date, title }) => [date, title])).toEqual([['2024-03', 'Talks']]);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  it('as a spreadsheet keeps its texts, the dates to show and its eras', async () => {
    const text = 'Year,Month,Day,End Year,Display Date,Headline,Text,Type,Group\n2024,3,5,,Early March,Talks,<p>Three days.</p>,,War &amp; Peace\n2024,,,2025,,A thaw,,era,\n'; // prettier-ignore
    const loaded = await loadSource({ kind: 'text', text, name: 'x.csv' });
    const table = loaded.kind === 'table' ? loaded.table : undefined;
    expect(table?.topics.names).toEqual(['War & Peace', 'Era']);
    expect([0, 1].map((row) => eventOfRow(table!, row))).toMatchObject([
      { title: 'A thaw' },
      { title: 'Talks', summary: 'Three days.', fields: { 'Display Date': 'Early March' } }, // prettier-ignore
    ]);
  });

  it('3 gives events with their links as sources, and its eras', async () => {
    const { dataset, problems } = await load({
      title: { text: { headline: 'A <b>life</b>', text: '' } },
      eras: [
        { start_date: { year: '1900' }, end_date: { year: '1910' }, text: { headline: 'Era' } },
      ],
      events: [
        {
          start_date: { year: '1901', month: '2', day: '3' },
          end_date: { year: 1902 },
          text: { headline: 'Born', text: '<p>See <a href="https://example.org/a">this</a>.</p>' },
          media: { url: 'https://example.org/m.jpg', credit: 'The <i>Archive</i>' },
          group: 'Family',
        },
        { start_date: { year: '-44', month: 3 }, text: { headline: 'Ides', text: '' } },
        { start_date: { year: 'soon' }, text: { headline: 'Later', text: '' } },
      ],
    });
    expect(dataset?.title).toBe('A life');
    expect(dataset?.events.map(({ date, title }) => [date, title])).toEqual([
      ['1901-02-03/1902', 'Born'],
      ['-0043-03', 'Ides'],
      ['1900/1910', 'Era'],
    ]);
    expect(dataset?.events[0]).toMatchObject({ summary: 'See this.', topics: ['Family'] });
    expect(dataset?.sources.map(({ title, url }) => [title, url])).toEqual([
      ['The Archive', 'https://example.org/m.jpg'],
      ['https://example.org/a', 'https://example.org/a'],
    ]);
    expect(problems).toMatchObject([{ code: 'date.invalid', line: 1, params: { found: 'soon' } }]);
    expect(readTimelineJson({ events: [] }, '').dataset).toBeUndefined();
  });

  it('2 is read too', async () => {
    const { dataset } = await load({ timeline: { headline: 'Old', date: [{ startDate: '2011,12,10', endDate: '2011,12,11', headline: 'x', tag: 't' }] } }); // prettier-ignore
    expect(dataset).toMatchObject({ title: 'Old', events: [{ date: '2011-12-10/2011-12-11', topics: ['t'] }] }); // prettier-ignore
  });

  it('has a spreadsheet', async () => {
    const text = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Headline,Text,Media,Type,Group\n,,,,,,,,The whole,,,title,\n1943,6,5,,,,,,"A, <b>b</b>",,https://example.org/,,g\n'; // prettier-ignore
    const loaded = await loadSource({ kind: 'text', text });
    expect(loaded).toMatchObject({ kind: 'table', rows: 2, refused: 0, problems: [] });
    expect(loaded.kind === 'table' && rowsOf(loaded.table)).toMatchObject([{ date: '1943-06-05', title: 'A, b', topics: ['g'], url: 'https://example.org/' }]); // prettier-ignore
    expect([partsToEdtf('', '', ''), partsToEdtf('-1', '', ''), partsToEdtf('12000', '1', '')]).toEqual(['', '0000', 'Y12000']); // prettier-ignore
  });
});

describe('other timelines', () => {
  it('of vis-timeline are lists of items', async () => {
    const { dataset } = await load([
      { id: 1, content: 'x <b>y</b>', start: '2014-04-20' },
      { id: 1, content: 'z', start: '2014-04-20T10:00:00Z', end: 1398081600000, group: 2 },
    ]);
    expect(dataset?.events.map(({ id, date, title }) => [id, date, title])).toEqual([
      ['1', '2014-04-20', 'x y'],
      ['1-2', '2014-04-20T10:00:00Z/2014-04-21T12:00:00Z', 'z'],
    ]);
  });

  it('of vis-timeline have dates in every way that it takes', async () => {
    const starts = ['/Date(1398081600000)/', 'Fri Apr 18 2014 12:00:00 GMT+0200', '2014-4-1'];
    const items = starts.map((start, id) => ({ id, content: 'x', start }));
    const { dataset, problems } = await load([...items, { id: 9, content: 'x', start: 'soon' }]);
    expect(dataset?.events.map(({ date }) => date)).toEqual([
      '2014-04-21T12:00:00Z',
      '2014-04-18T10:00:00Z',
      '2014-04-01',
    ]);
    expect(problems).toMatchObject([{ code: 'date.invalid', params: { found: 'soon' } }]);
  });

  it('in markwhen have dates, ranges, tags and links', async () => {
    const { dataset, problems } = await load('---\ntitle: Mine\n---\n\nsection Talks\n2023-01: Activity #a see [x](https://example.org/x)\n2023-02-01/2023-03-05: Went on\nendSection\n03/05/2024: Once\nnow - 10 years: Then\n'); // prettier-ignore
    expect(dataset?.title).toBe('Mine');
    expect(dataset?.events.map(({ date, title }) => [date, title])).toEqual([['2023-01', 'Activity see x'], ['2023-02-01/2023-03-05', 'Went on'], ['2024-03-05', 'Once']]); // prettier-ignore
    expect(dataset?.sources).toMatchObject([{ title: 'x', url: 'https://example.org/x' }]);
    expect(problems).toMatchObject([{ code: 'date.invalid', line: 10 }]);
    expect(readMarkwhen('title: x', '').problems).toMatchObject([{ code: 'table.empty' }]);
  });

  it('in markwhen that count from the day of reading are left out, whichever way it is written', async () => {
    const { dataset, problems } = await load('3 days: First\n2025-04-10: Fixed\n5 days: After it\nnow/2030: Open\n'); // prettier-ignore
    expect(dataset?.events.map(({ date }) => date)).toEqual([
      '2025-04-10',
      '2025-04-11/2025-04-15',
    ]);
    expect(problems.map(({ line, params }) => [line, params['found']])).toEqual([
      [1, '3 days'],
      [4, 'now/2030'],
    ]);
  });

  it("that are ours or nobody's are left to others", async () => {
    expect(await recogniseJson('{"format":"demarche/1","events":[]}', '', {})).toBeUndefined();
    expect(await recogniseJson('{"a":', '', {})).toBeUndefined();
    expect(await recogniseJson('[1]', '', {})).toBeUndefined();
    expect(new Draft().build('', '', '')).toBeUndefined();
  });
});

describe('markup', () => {
  it('becomes words with its links, and never markup', () => {
    const html = '<p>a&nbsp;&lt;b&gt; <script>alert(1)</script><a href="https://e.org/?a=1&amp;b=2">c</a> <a href="javascript:x">d</a><img src=x onerror=y></p>'; // prettier-ignore
    expect(plainOfHtml(html)).toBe('a <b> c d');
    expect(linksOfHtml(html)).toEqual(['https://e.org/?a=1&b=2']);
    expect(plainOfHtml('1 < 2 & 3 > 2')).toBe('1 < 2 & 3 > 2');
  });
});
