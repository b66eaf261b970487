import type { Environment } from './environment.ts';
import { pageClock } from './page-clock.ts';

const KEPT = 'demarche.file';

/** What the page is to the explorer. */
export const pageEnvironment: Environment = {
  ...pageClock,
  base: window.location.href.replace(/[?#].*$/s, ''),
  languages: navigator.languages,
  query: () => window.location.search,
  setQuery: (query, how) => {
    const url = `${window.location.pathname}?${query}`;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  },
  keep: (text) => {
    try {
      sessionStorage.setItem(KEPT, text);
    } catch {
      // Too large for the browser's store: the file is there until the page is reloaded.
      sessionStorage.removeItem(KEPT);
    }
  },
  kept: () => sessionStorage.getItem(KEPT) ?? undefined,
  remember: (name, text) => {
    try {
      localStorage.setItem(`demarche.${name}`, text);
    } catch {
      // Full or barred: the reader will be asked again.
    }
  },
  recall: (name) => {
    try {
      return localStorage.getItem(`demarche.${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
};
