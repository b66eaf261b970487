import type { Environment } from './environment.ts';
import { pageClock } from './page-clock.ts';

/** What an explorer within somebody else's page is about. */
export interface Embedded {
  /** Where its dataset is: an address, relative to the page's or absolute. */
  readonly src: string;
  /** What would stand after `?` in an address: filters, period, colours … */
  readonly view: string;
  /** A language; empty for the reader's own. */
  readonly lang: string;
  /** The timeline alone, without filters, tables and dialogs. */
  readonly timelineOnly: boolean;
}

/**
 * A page's part in which an explorer stands: it has no address of its own and keeps nothing on the device.
 * @param read what it is about now
 * @param onview told what would stand after `?`, whenever the reader changes it
 */
export function embeddedEnvironment(
  read: () => Embedded,
  onview: (query: string) => void = () => undefined,
): Environment {
  return {
    ...pageClock,
    base: document.baseURI.replace(/[?#].*$/s, ''),
    languages: navigator.languages,
    hasAddress: false,
    source: () => {
      const { src } = read();
      return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
    },
    query: () => {
      const { view, lang, timelineOnly } = read();
      const query = new URLSearchParams(view);
      query.delete('data');
      if (lang !== '') query.set('lang', lang);
      if (timelineOnly) query.set('embed', '1');
      return query.toString();
    },
    setQuery: (query) => {
      const said = new URLSearchParams(query);
      said.delete('embed');
      onview(said.toString());
    },
    keep: () => undefined,
    kept: () => undefined,
  };
}
