import { mount } from 'svelte';
import { Explorer } from '../explorer/explorer.svelte.ts';
import { pageEnvironment } from '../session/page-environment.ts';
import type { Session } from '../../core/line/session.ts';
import App from './App.svelte';
import './app.css';
import './page.css';

/** Gives an explorer the page to itself. */
export function startPage(session: Session): void {
  const explorer = new Explorer(pageEnvironment, session);
  const target = document.getElementById('app');
  if (target) mount(App, { target, props: { explorer, ownsPage: true } });
  window.addEventListener('popstate', () => void explorer.followAddress());
  void explorer.start();
}
