import { mount } from 'svelte';
import { Explorer } from './explorer/explorer.svelte.ts';
import App from './page/App.svelte';
import './page/app.css';
import './page/page.css';
import { pageEnvironment } from './session/page-environment.ts';
import { pageSession } from './session/page-session.ts';

const session = pageSession(async (onfailure) => {
  const { startWorker } = await import('./session/start-worker.ts');
  return startWorker(onfailure);
});
const explorer = new Explorer(pageEnvironment, session);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { explorer, ownsPage: true } });
window.addEventListener('popstate', () => void explorer.followAddress());
void explorer.start();
