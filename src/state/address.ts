import type { Problem } from '../model/problem.ts';
import type { Environment } from './environment.ts';
import { decodeView, encodeView } from './url.ts';
import { LANGS } from './view.ts';
import type { View } from './view.ts';

const DELAY_MS = 300;

/** The browser's address as the view's store: read at once, written no more often than browsers bear. */
export class Address {
  readonly #environment: Environment;
  /** What stands there, and what is to take its place. */
  #written: string | undefined;
  #unwritten: string | undefined;
  #callOff: (() => void) | undefined;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Where the address says no language, the reader's own. What still waits to be written is forgotten. */
  read(): { readonly view: View; readonly problems: readonly Problem[] } {
    this.#callOff?.();
    this.#unwritten = undefined;
    const preferred = this.#environment.languages.map((tag) => tag.split('-')[0]);
    const lang = preferred.flatMap((tag) => LANGS.filter((one) => one === tag))[0] ?? 'en';
    const { view, problems } = decodeView(this.#environment.query(), { lang });
    this.#written = encodeView(view);
    return { view, problems };
  }

  /** A replacement waits a little; one that still waits is written before something new is pushed. */
  write(view: View, how: 'push' | 'replace'): void {
    const query = encodeView(view);
    this.#callOff?.();
    if (how === 'replace') {
      this.#unwritten = query;
      this.#callOff = this.#environment.after(DELAY_MS, () => {
        this.#flush();
      });
      return;
    }
    this.#flush();
    if (query === this.#written) return;
    this.#written = query;
    this.#environment.setQuery(query, 'push');
  }

  /** The link to a view, complete in itself. */
  link(view: View): string {
    return `${this.#environment.base}?${encodeView(view)}`;
  }

  #flush(): void {
    if (this.#unwritten === undefined) return;
    this.#written = this.#unwritten;
    this.#unwritten = undefined;
    this.#environment.setQuery(this.#written, 'replace');
  }
}
