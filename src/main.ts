import { mount } from 'svelte';
import { environment, session } from './start.ts';
import { Explorer } from './state/explorer.svelte.ts';
import App from './ui/App.svelte';
import './ui/app.css';

const explorer = new Explorer(environment, session);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { explorer } });
window.addEventListener('popstate', () => void explorer.followAddress());
void explorer.start();
