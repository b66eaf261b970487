import type { Problem } from '../../core/model/problem.ts';
import type { Environment } from '../session/environment.ts';
import { decodeView, encodeView } from '../../core/view/url.ts';
import { recallSettings } from './settings-memory.ts';
import { DEFAULT_LANG, isLang } from '../../core/i18n/languages.ts';
import type { Settings, View } from '../../core/view/view.ts';

const DELAY_MS = 300;

/** The browser's address as the view's store: read at once, written no more often than browsers bear. */
export class Address {
  readonly #environment: Environment;
  /** What stands there, and what is to take its place. */
  #written: string | undefined;
  #unwritten: string | undefined;
  #callOff: (() => void) | undefined;
  /** The reader's own settings when the page was opened: what its addresses do not say, back and forth. */
  readonly #preferred: Partial<Settings>;

  constructor(environment: Environment) {
    this.#environment = environment;
    const spoken = environment.languages.map((tag) => tag.split('-')[0] ?? '');
    const lang = spoken.find(isLang) ?? DEFAULT_LANG;
    this.#preferred = { lang, ...recallSettings(environment) };
  }

  /** What the address does not say is as the reader set it before. What still waits to be written is forgotten. */
  read(): { readonly view: View; readonly problems: readonly Problem[] } {
    this.#callOff?.();
    this.#unwritten = undefined;
    const said = decodeView(this.#environment.query(), this.#preferred);
    const data = this.#environment.source?.() ?? said.view.data;
    const view = { ...said.view, data };
    this.#written = encodeView(view, this.#preferred);
    return { view, problems: said.problems };
  }

  /** A replacement waits a little; one that still waits is written before something new is pushed. */
  write(view: View, how: 'push' | 'replace'): void {
    const query = encodeView(view, this.#preferred);
    if (how === 'replace') {
      this.#callOff?.();
      this.#unwritten = query;
      this.#callOff = this.#environment.after(DELAY_MS, () => {
        this.settle();
      });
      return;
    }
    this.settle();
    if (query === this.#written) return;
    this.#written = query;
    this.#environment.setQuery(query, 'push');
  }

  /** Writes at once what still waits. */
  settle(): void {
    this.#callOff?.();
    if (this.#unwritten === undefined) return;
    this.#written = this.#unwritten;
    this.#unwritten = undefined;
    this.#environment.setQuery(this.#written, 'replace');
  }

  /** The link to a view, complete in itself. */
  link(view: View): string {
    return `${this.#environment.base}?${encodeView(view)}`;
  }
}
