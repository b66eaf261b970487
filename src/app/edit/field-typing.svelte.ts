import { readTyped, typedValue, type FieldPlace } from '../../core/edit/typed-field.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { Clock } from '../session/environment.ts';
import { NEW_EVENT, type Editor } from './editor.svelte.ts';
import { fieldKey } from './field-key.ts';

/** How long typing pauses before it is taken over, ms. */
const PAUSE_MS = 150;

/** A field while it is typed into. */
export class FieldTyping {
  readonly #read: () => { readonly editor: Editor; readonly place: FieldPlace };
  readonly #clock: Pick<Clock, 'after'>;
  /** What stands there while it is typed, and where that is: the form may go on to another entry. */
  #local = $state.raw<{ readonly key: string; readonly words: string }>();
  /** What waits to be taken over, and where it was typed. */
  #waiting: { readonly place: FieldPlace; readonly words: string } | undefined;
  #callOff: (() => void) | undefined;

  /** What the field shows. */
  readonly shown: string = $derived.by(() => {
    const { editor, place } = this.#read();
    const local = this.#local?.key === fieldKey(place) ? this.#local.words : undefined;
    return local ?? editor.typedAt(place) ?? typedValue(editor.document.value, place);
  });
  /** What is wrong with what was typed. */
  readonly problem: Problem | undefined = $derived.by(() => {
    const { editor, place } = this.#read();
    const typed = editor.typedAt(place);
    if (typed === undefined || place.id === NEW_EVENT) return undefined;
    return readTyped(editor.document.value, place, typed).problem;
  });

  constructor(
    read: () => { readonly editor: Editor; readonly place: FieldPlace },
    clock: Pick<Clock, 'after'>,
  ) {
    this.#read = read;
    this.#clock = clock;
    $effect(() => () => {
      this.#commit(true);
    });
  }

  input(words: string): void {
    const { place } = this.#read();
    this.#local = { key: fieldKey(place), words };
    this.#waiting = { place, words };
    this.#callOff?.();
    this.#callOff = this.#clock.after(PAUSE_MS, () => {
      // A new event takes its id from its title, which is not done before the field is left.
      const at = this.#waiting?.place;
      this.#commit(at?.id !== NEW_EVENT || at.path[0] !== 'title');
    });
  }

  /** The field is left. */
  leave(): void {
    this.#commit(true);
    this.#local = undefined;
    this.#read().editor.settle();
  }

  /** Takes over what a choice says at once. */
  choose(words: string): void {
    this.#waiting = { place: this.#read().place, words };
    this.leave();
  }

  #commit(isDone: boolean): void {
    this.#callOff?.();
    const waiting = this.#waiting;
    const { editor } = this.#read();
    if (!waiting) return;
    if (isDone) this.#waiting = undefined;
    editor.type(waiting.place, waiting.words, isDone);
  }
}
