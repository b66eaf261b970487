import type { Locale } from '../../i18n/locale.ts';
import type { ExtractedEvent } from '../../model/extract.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { escapeMarkdown } from '../writing/markdown-text.ts';
import type { WriteData } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';
import type { Naming } from '../writing/naming.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** A chronology to go on writing in: a heading for each year, an item for each event with its sources as links. */
export const writeMarkdown: WriteData = async function* (data, writing) {
  const { locale, title, lines, citation } = writing;
  const namingOf = memoizeNaming(locale);
  yield `# ${escapeMarkdown(title)}\n\n`;
  yield `${lines.map((line) => `${escapeMarkdown(line)}.`).join('  \n')}\n`;
  let year: string | undefined;
  for await (const page of data.asKnown()) {
    const naming = namingOf(data.header());
    const items: string[] = [];
    for (const event of page) {
      const itsYear = yearOf(event, locale);
      if (itsYear !== year) items.push(itsYear === '' ? '\n' : `\n## ${itsYear}\n\n`);
      year = itsYear;
      items.push(itemOf(event, naming, locale));
    }
    yield items.join('');
  }
  yield `\n---\n\n${escapeMarkdown(citation)}\n`;
};

/** The year in which an event begins at the earliest; empty where that is open. */
function yearOf({ date }: ExtractedEvent, { tick }: Locale): string {
  const start = parseEdtf(date)?.bounds.start ?? -Infinity;
  return Number.isFinite(start) ? tick(start, 'year') : '';
}

function itemOf(event: ExtractedEvent, naming: Naming, { t, list }: Locale): string {
  const status = isTakenAsHeld(event.status) ? '' : ` *(${escapeMarkdown(naming.status(event))})*`;
  const sources = naming.sources(event).map(({ name, url }) => {
    const words = escapeMarkdown(name);
    return url === '' ? words : `[${words}](<${url}>)`;
  });
  const further = [
    escapeMarkdown(naming.text(event.summary)),
    escapeMarkdown(naming.disputed(event)),
    sources.length === 0 ? '' : t('figure.source', { sources: list([...new Set(sources)]) }),
  ].filter((part) => part !== '');
  const date = escapeMarkdown(naming.date(event));
  const title = escapeMarkdown(naming.title(event));
  const rest = further.map((part) => `  \n  ${part}`).join('');
  return `- **${date}** – ${title}${status}${rest}\n`;
}
