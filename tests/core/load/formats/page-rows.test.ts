import { describe, expect, it } from 'vitest';
import { rowsOfMarkdown, rowsOfPage } from '../../../../src/core/load/formats/page-rows.ts';
import { load, titlesOf } from '../load-file.ts';

const ROWS = [['Date', 'Event'], ['2024-03-05', 'Talks & tea'], ['2024-04-01', 'Visit']]; // prettier-ignore

describe('a table in a text', () => {
  it('is the largest of a web page', async () => {
    const page = `<!doctype html><table><tr><td>x<td>y</table><table class=a><thead><tr><th>Date</th><th>Event</th></tr></thead>
      <tr><td>2024-03-05<td><b>Talks</b> &amp; tea<tr><td>2024-04-01</td><td>Visit</td></tr></table>`;
    expect(rowsOfPage(page)).toEqual(ROWS);
    expect(await titlesOf(page, true)).toEqual(['Talks & tea', 'Visit']);
    expect(await load('<!doctype html><p>no table</p>')).toMatchObject({ problems: [{ code: 'read.html' }] }); // prettier-ignore
  });

  it('says a cell that stands in several rows in each of them', () => {
    const page = `<table><tr><th>Date<th>Event<th>Place<tr><td rowspan=3>2024-03-05<td>A<td rowspan="2">Port<tr><td>B<tr><td>C<td>Hill</table>`;
    expect(rowsOfPage(page)).toEqual([
      ['Date', 'Event', 'Place'],
      ['2024-03-05', 'A', 'Port'],
      ['2024-03-05', 'B', 'Port'],
      ['2024-03-05', 'C', 'Hill'],
    ]);
  });

  it('has no row of its foot, and its dates as machines read them', () => {
    const page = `<table><thead><tr><th>Date<th>Event</thead><tbody><tr><td data-edtf="[..2025-04-09]">9 April 2025 or earlier</td><td>A</td></tr>
      <tr><td><time datetime="2025-04-10">Thursday</time></td><td>B, <time datetime="2025">2025</time></td></tr></tbody><tfoot><tr><td colspan=2>2 events</td></tr></tfoot></table>`;
    expect(rowsOfPage(page)).toEqual([
      ['Date', 'Event'],
      ['[..2025-04-09]', 'A'],
      ['2025-04-10', 'B, 2025'],
    ]);
  });

  it('is the one with bars of a Markdown file', async () => {
    const text = '# Visits\n\n| Date | Event |\n|------|:-----:|\n| 2024-03-05 | **Talks** & tea |\n| 2024-04-01 | [Visit](https://a.example) |\n\nEnd.\n'; // prettier-ignore
    expect(rowsOfMarkdown(text)).toEqual(ROWS);
    expect(await titlesOf(text, true)).toEqual(['Talks & tea', 'Visit']);
  });
});
