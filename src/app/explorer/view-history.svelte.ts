import { Address } from './address.ts';
import type { Environment } from '../session/environment.ts';
import { record, redo, createHistory, undo } from './history.ts';
import type { History } from './history.ts';
import type { Gesture } from './gesture.ts';
import { rememberSettings } from './settings-memory.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import type { View } from '../../core/view/view.ts';

/** The views the reader went through, and the address that says which is the present one. */
export class ViewHistory {
  readonly #environment: Environment;
  readonly #address: Address;
  #history = $state.raw(createHistory(DEFAULT_VIEW));

  readonly view: View = $derived(this.#history.present);
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);

  constructor(environment: Environment) {
    this.#environment = environment;
    this.#address = new Address(environment);
  }

  /** What the address says. */
  read(): ReturnType<Address['read']> {
    return this.#address.read();
  }

  /** Starts anew; the address stays as it is. */
  begin(view: View): void {
    this.#history = createHistory(view);
  }

  /** A step that the address has made already. */
  follow(view: View): void {
    this.#history = record(this.#history, view);
  }

  /** A step. Those of one gesture count as one for undo and for the address. */
  go(view: View, gesture?: Gesture): void {
    rememberSettings(this.#environment, this.view, view);
    const goesOn = gesture !== undefined && gesture === this.#history.gesture;
    this.#history = record(this.#history, view, gesture);
    this.write(goesOn ? 'replace' : 'push');
  }

  /** Puts another view in the place of the present one, which is no step. */
  replace(view: View): void {
    this.restore({ ...this.#history, present: view });
  }

  undo(): void {
    this.#turn(undo(this.#history));
  }

  redo(): void {
    this.#turn(redo(this.#history));
  }

  /** All of it, to be taken up again by {@link restore}. */
  get history(): History {
    return this.#history;
  }

  restore(history: History): void {
    this.#history = history;
    this.write('replace');
  }

  write(how: 'push' | 'replace'): void {
    // Steps within a frame would be steps of the page around it.
    this.#address.write(this.view, this.view.embed ? 'replace' : how);
  }

  /** Writes into the address what still waits to be written. */
  settle(): void {
    this.#address.settle();
  }

  /** The link to the present view, as a page or as a part of one. */
  link(embed: boolean): string {
    return this.#address.link({ ...this.view, embed });
  }

  #turn(history: History): void {
    rememberSettings(this.#environment, this.view, history.present);
    this.#history = history;
    this.write('push');
  }
}
