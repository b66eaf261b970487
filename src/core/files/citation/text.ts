import type { Locale } from '../../i18n/locale.ts';
import type { Citation, CitedWork } from './work.ts';

/**
 * A citation to be read, in the reader's language: the event or dataset, where and when it was read, then the
 * sources. Words of another direction stand in isolates; an address has a line of its own, so that nothing
 * but the address is copied with it.
 */
export function formatCitationText({ work, sources }: Citation, locale: Locale): string {
  const lines = [...workLines(work, locale), ...sourceLines(sources, locale)];
  return `${lines.join('\n')}\n`;
}

function workLines(work: CitedWork, { t, day }: Locale): string[] {
  const { container, title, publisher, version, licence, url } = work;
  const event =
    container === '' ? '' : t('cite.text.event', { title, date: work.date?.words ?? '' });
  const dataset = t('cite.text.dataset', {
    site: publisher,
    title: container === '' ? title : container,
    version,
    licence,
  });
  const notes = work.notes.map((note) => `${note}.`);
  const read = work.accessed === undefined ? '' : day(work.accessed);
  const sentences = [event, dataset, ...notes].filter((sentence) => sentence !== '');
  return url === undefined
    ? [[...sentences, t('cite.text.read', { day: read })].join(' ')]
    : [[...sentences, t('cite.text.read-at', { day: read })].join(' '), url];
}

function sourceLines(sources: readonly CitedWork[], locale: Locale): string[] {
  if (sources.length === 0) return [];
  const { t, number } = locale;
  const lines = sources.flatMap((source, index) => {
    const { url } = source;
    const sentence = `${number(index + 1)}. ${citeSource(source, locale)}`;
    return [sentence, ...(url === undefined ? [] : [url])];
  });
  return ['', t('cite.text.sources'), ...lines];
}

/** A source in a sentence or several, without its address. */
export function citeSource(source: CitedWork, { t }: Locale): string {
  const { author, publisher, title, locator, notes } = source;
  const date = source.date?.words ?? '';
  const said = t('cite.text.source', { author, publisher, title, date, locator });
  return [said, ...notes.map((note) => `${note}.`)].join(' ');
}
