import { mount } from 'svelte';
import type { Environment } from './state/environment.ts';
import { Explorer } from './state/explorer.svelte.ts';
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
};

const explorer = new Explorer(environment);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { explorer } });
window.addEventListener('popstate', () => void explorer.followAddress());
void explorer.start();
