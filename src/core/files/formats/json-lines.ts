import { LINE_FORMAT, rowNamesOf, tableRowOf, wholeRowOf } from '../../model/event-row.ts';
import { besideEvents } from './csv-whole.ts';
import type { WriteData } from '../writing/format.ts';

/** An object a line, with the same fields as the columns of the lossless CSV; lists are lists. */
export const writeJsonLines: WriteData = async function* (data) {
  let first = !data.isTable;
  for await (const page of data.asWritten()) {
    const header = data.header();
    const names = rowNamesOf(header);
    const lines = page.map((event) => {
      if (data.isTable) return JSON.stringify(tableRowOf(event, names, data.extras.tone));
      const row = wholeRowOf(event, names, header.languages, () => true);
      const beside = first ? { dataset: besideEvents(header, data.count) } : {};
      first = false;
      return JSON.stringify({ format: LINE_FORMAT, ...row, ...beside });
    });
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
  if (first) {
    yield `${JSON.stringify({ format: LINE_FORMAT, dataset: besideEvents(data.header(), data.count) })}\n`;
  }
};
