import { mount, unmount } from 'svelte';
import Demarche from './Demarche.svelte';
import { addFontFaces } from './font-faces.ts';
import type { DemarcheProps } from './props.ts';

/** Stands beside this script, where the build puts it. */
const STYLES = new URL(/* @vite-ignore */ './style.css', import.meta.url).href;

/** Where there are no elements, as in Node, the module can be read all the same. */
const Base = (typeof HTMLElement === 'undefined' ? Object : HTMLElement) as typeof HTMLElement;

/**
 * `<demarche-timeline src="talks.json" view="actors=russia" lang="ru">`: the timeline of a dataset, within any page;
 * with `explorer`, filters, relations and tables too. Attributes may change. It stands in a shadow root, so that
 * neither its styles reach the page nor the page's reach it. Dispatches `viewchange`, whose `detail` is the view,
 * whenever the reader changes it.
 */
export class DemarcheTimeline extends Base {
  static readonly observedAttributes = ['src', 'view', 'lang', 'explorer'];

  #props = $state<DemarcheProps>({ src: '' });
  #mounted: object | undefined;

  /** Where the dataset is: an address, relative to the page's or absolute. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(address: string) {
    this.setAttribute('src', address);
  }

  /** What stands after `?` in the address of a Démarche page, as it was said; `viewchange` tells where the reader is. */
  get view(): string {
    return this.getAttribute('view') ?? '';
  }
  set view(query: string) {
    this.setAttribute('view', query);
  }

  async connectedCallback(): Promise<void> {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    const styles = stylesheet();
    root.replaceChildren(styles, place);
    addFontFaces(this.ownerDocument);
    // Without its styles it would be a heap of words.
    await loaded(styles);
    if (!this.isConnected || !place.isConnected) return;
    this.#read();
    this.#mounted = mount(Demarche, { target: place, props: this.#props });
  }

  disconnectedCallback(): void {
    if (this.#mounted) void unmount(this.#mounted);
    this.#mounted = undefined;
  }

  attributeChangedCallback(): void {
    if (this.#mounted) this.#read();
  }

  #read(): void {
    Object.assign(this.#props, {
      src: this.src,
      view: this.view,
      lang: this.getAttribute('lang') ?? '',
      timelineOnly: !this.hasAttribute('explorer'),
      onview: (view: string) => {
        this.dispatchEvent(new CustomEvent('viewchange', { detail: view }));
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'demarche-timeline': DemarcheTimeline;
  }
  interface HTMLElementEventMap {
    viewchange: CustomEvent<string>;
  }
}

function stylesheet(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = STYLES;
  return link;
}

function loaded(styles: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) {
      styles.addEventListener(event, () => {
        resolve();
      });
    }
  });
}

if (typeof customElements !== 'undefined' && !customElements.get('demarche-timeline')) {
  customElements.define('demarche-timeline', DemarcheTimeline);
}
