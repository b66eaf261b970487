import type { Problem } from '../../core/model/problem.ts';
import type { Environment } from '../session/environment.ts';
import { decodeView, encodeView } from '../../core/view/url.ts';
import type { Preferred } from '../../core/view/url.ts';
import { recallSettings } from './settings-memory.ts';
import { DEFAULT_LANG, isLang } from '../../core/i18n/languages.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
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
    const own = this.#environment.source?.();
    const preferred = { ...this.#preferred, ...(own !== undefined && { data: own }) };
    const said = decodeView(this.#environment.query(), preferred);
    this.#written = this.#query(said.view);
    return said;
  }

  /** A replacement waits a little; one that still waits is written before something new is pushed. */
  write(view: View, how: 'push' | 'replace'): void {
    const query = this.#query(view);
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
    return `${this.#environment.base}?${this.#query(view, {})}`;
  }

  /** The page's own dataset goes without saying, as the first one does where a page has none of its own. */
  #query(view: View, preferred: Preferred = this.#preferred): string {
    const own = this.#environment.source?.();
    if (own === undefined) return encodeView(view, preferred);
    return view.data === own
      ? encodeView({ ...view, data: DEFAULT_VIEW.data }, preferred)
      : encodeView(view, { ...preferred, data: own });
  }
}
