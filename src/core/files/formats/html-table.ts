import type { Locale } from '../../i18n/locale.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import { escapeHtml } from '../writing/html-text.ts';
import type { WriteData } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';

const COLUMNS = ['date', 'title', 'actors', 'status', 'sources'] as const;

/**
 * A table for an article, in a page of its own: no style, no script. What is to be pasted begins at `<table`
 * and ends at `</table>`. The cell of a date has it in EDTF, too.
 */
export const writeHtmlTable: WriteData = async function* (data, writing) {
  const { locale, title, lines, citation } = writing;
  const namingOf = memoizeNaming(locale);
  const { lang, dir } = locale;
  yield `<!doctype html>\n<html lang="${lang}" dir="${dir}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<title>${escapeHtml(title)}</title>\n</head>\n<body>\n`;
  yield `<table lang="${lang}" dir="${dir}">\n<caption>${escapeHtml(title)}</caption>\n<thead>\n<tr>`;
  for (const column of COLUMNS) {
    yield `<th scope="col">${escapeHtml(locale.t(`column.${column}`))}</th>`;
  }
  yield '</tr>\n</thead>\n<tbody>\n';
  for await (const page of data.asKnown()) {
    const naming = namingOf(data.header());
    yield page.map((event) => rowOf(event, naming, locale)).join('');
  }
  const said = [...lines.map((line) => `${line}.`), citation].map(escapeHtml).join('<br>\n');
  yield `</tbody>\n<tfoot>\n<tr><td colspan="${COLUMNS.length}">${said}</td></tr>\n</tfoot>\n</table>\n`;
  yield '</body>\n</html>\n';
};

function rowOf(event: ExtractedEvent, naming: Naming, { list }: Locale): string {
  const further = [naming.text(event.summary), naming.disputed(event)]
    .filter((text) => text !== '')
    .map((text) => `<br>${escapeHtml(text)}`);
  const sources = naming.sources(event).map(({ name, url }) => {
    const words = escapeHtml(name);
    return url === '' ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
  });
  const cells = [
    escapeHtml(naming.date(event)),
    `<strong>${escapeHtml(naming.title(event))}</strong>${further.join('')}`,
    escapeHtml(list(naming.actors(event))),
    escapeHtml(naming.status(event)),
    [...new Set(sources)].join(' · '),
  ];
  const [date, ...others] = cells.map((cell) => `>${cell}</td>`);
  const edtf = ` data-edtf="${escapeHtml(event.date)}"${date}`;
  return `<tr id="${escapeHtml(event.id)}">${[edtf, ...others].map((cell) => `<td${cell}`).join('')}</tr>\n`;
}
