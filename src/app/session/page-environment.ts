import type { Environment } from './environment.ts';
import { ownDataset } from './own-dataset.ts';
import { pageClock } from './page-clock.ts';

const KEPT = 'demarche.file';

/** What the page is to the explorer. */
export const pageEnvironment: Environment = {
  ...pageClock,
  base: window.location.href.replace(/[?#].*$/s, ''),
  // What stands on a disk is nothing to link to.
  hasAddress: window.location.protocol !== 'file:',
  ...ownDataset(document),
  languages: navigator.languages,
  query: () => window.location.search,
  setQuery: (query, how) => {
    const url = `${window.location.pathname}?${query}`;
    // Some browsers bar it where the page was opened from a disk.
    unlessBarred(() => {
      if (how === 'push') window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    });
  },
  keep: (text) => {
    // Too large for the browser's store, the file is there until the page is reloaded, and no other one after that.
    unlessBarred(() => {
      sessionStorage.removeItem(KEPT);
      sessionStorage.setItem(KEPT, text);
    });
  },
  kept: () => unlessBarred(() => sessionStorage.getItem(KEPT)) ?? undefined,
  remember: (name, text) => {
    unlessBarred(() => {
      localStorage.setItem(`demarche.${name}`, text);
    });
  },
  recall: (name) => unlessBarred(() => localStorage.getItem(`demarche.${name}`)) ?? undefined,
};

/** What the browser gives; undefined where its store is full, or what is asked for is kept from the page. */
function unlessBarred<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
