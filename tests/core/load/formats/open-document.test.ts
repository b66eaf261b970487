import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOpenDocument } from '../../../../src/core/load/formats/open-document.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { LoadProgressReporter } from '../../../../src/core/load/read/load-progress.ts';
import { rowsOf } from '../table/table-rows.ts';

const load = (content: Uint8Array) =>
  loadSource({ kind: 'file', file: new File([content as BlobPart], 'x') });

describe('an OpenDocument spreadsheet', () => {
  const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
  const cell = (type: string, attributes: string, words = ''): string =>
    `<table:table-cell office:value-type="${type}" ${attributes}>${words}</table:table-cell>`;
  const words = (text: string): string => cell('string', '', `<text:p>${text}</text:p>`);
  const document = (rows: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="${MIME}"><office:body><office:spreadsheet>
<table:table><table:table-column table:number-columns-repeated="16384"/>${rows
      .map((row) =>
        /^<table:table-(row|header)/.test(row) ? row : `<table:table-row>${row}</table:table-row>`,
      )
      .join(
        '',
      )}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table><table:table-row>${words('second sheet')}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;
  const packed = (xml: string): Uint8Array =>
    zipSync({ mimetype: [strToU8(MIME), { level: 0 }], 'content.xml': strToU8(xml) });
  const ROWS = [
    words('start') + words('title') + words('tone') + words('actors'),
    `<table:table-header-rows><table:table-row>${cell('date', 'office:date-value="2025-04-10"', '<text:p>10 апр.</text:p>')}${words('two<text:s text:c="2"/>gaps<text:tab/>and <text:span>a span</text:span><office:annotation><text:p>a note</text:p></office:annotation>')}${cell('float', 'office:value="2.5"', '<text:p>2,5</text:p>')}${words('A|B')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row></table:table-header-rows>`,
    '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
    cell('date', 'office:date-value="2025-04-11T08:30:00"') + '<table:covered-table-cell/>',
  ];

  it.each([
    ['packed', packed(document(ROWS))],
    ['as one file of XML', strToU8(document(ROWS))],
  ])('gives its first sheet: %s', async (_, bytes) => {
    const loaded = await load(bytes);
    if (loaded.kind !== 'table') throw new Error(`came as ${loaded.kind}`);
    expect(rowsOf(loaded.table)).toMatchObject([
      { date: '2025-04-10', title: 'two  gaps\tand a span', tone: 2.5, actors: ['A', 'B'] },
      { date: '2025-04-11T08:30:00', title: '' },
    ]);
    // Two of its columns are missing in the last row.
    expect(loaded.problems).toEqual([]);
  });

  it('names rows as its program counts them, over empty ones', async () => {
    const bad = [...ROWS, cell('date', 'office:date-value="soon"') + words('x')];
    expect(await load(packed(document(bad)))).toMatchObject({
      problems: [{ code: 'row.date', line: 6 }],
    });
  });

  it('that is broken, or of more rows than a sheet can have, is refused', async () => {
    const endless = document([ROWS[0] ?? '', `<table:table-row table:number-rows-repeated="9999999">${words('2025')}</table:table-row>`, ...ROWS.slice(1)]); // prettier-ignore
    const watch = new LoadProgressReporter({}, null);
    const none = { name: 'x', totalBytes: null, chunks: (async function* () { yield await Promise.resolve(strToU8('<a/>')); })() }; // prettier-ignore
    expect((await readOpenDocument(none, watch, {})).problems).toMatchObject([
      { code: 'table.broken' },
    ]);
    watch.close();
    for (const xml of [document(ROWS).slice(0, 900), endless, '<office:document/>']) {
      expect(await load(packed(xml))).toMatchObject({
        table: undefined,
        problems: [{ code: 'table.broken' }],
      });
    }
  });
});
