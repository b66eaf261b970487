import { mount } from 'svelte';
import workerUrl from 'virtual:worker-url';
import type { Environment } from './state/environment.ts';
import { Explorer } from './state/explorer.svelte.ts';
import { remoteSession } from './state/remote-session.ts';
import App from './ui/App.svelte';
import './ui/app.css';

const KEPT = 'demarche.file';

const environment: Environment = {
  base: window.location.href.replace(/[?#].*$/s, ''),
  languages: navigator.languages,
  query: () => window.location.search,
  setQuery: (query, how) => {
    const url = `${window.location.pathname}?${query}`;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  },
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
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

/** The page's policy lets this name and no other turn an address into a script: our own worker's. */
const trusted = window.trustedTypes?.createPolicy('demarche-worker', {
  createScriptURL: (url) => url,
});
const worker = new Worker(trusted?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });

const explorer = new Explorer(environment, remoteSession(worker));
const target = document.getElementById('app');
if (target) mount(App, { target, props: { explorer } });
window.addEventListener('popstate', () => void explorer.followAddress());
void explorer.start();
