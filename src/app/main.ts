import { mount } from 'svelte';
import { environment, session } from './session/start.ts';
import { Explorer } from './explorer/explorer.svelte.ts';
import App from './page/App.svelte';
import './page/app.css';

const explorer = new Explorer(environment, session);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { explorer } });
window.addEventListener('popstate', () => void explorer.followAddress());
void explorer.start();
