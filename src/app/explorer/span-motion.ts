import type { Clock } from '../session/environment.ts';

/** Ms without a step after which a motion has come to rest. */
const REST_MS = 200;

/** Steps of the visible span that follow one another closely: a drag, a turn of the wheel. */
export class SpanMotion {
  readonly #clock: Clock;
  readonly #onrest: () => void;
  #callOffRest: (() => void) | undefined;
  #steps = 0;
  /** The number of the first step since the last rest, or of the next one. */
  #first = 1;

  /** @param onrest a motion of more than one step has come to rest */
  constructor(clock: Clock, onrest: () => void) {
    this.#clock = clock;
    this.#onrest = onrest;
  }

  /** Whether the last step followed another one, and no rest came since. */
  get isGoingOn(): boolean {
    return this.#steps > this.#first;
  }

  /** Takes note of a change of the span and of nothing else. */
  step(): void {
    this.#callOffRest?.();
    this.#steps += 1;
    const step = this.#steps;
    void this.#clock.painted().then(() => {
      // The time that the page takes to draw is no rest.
      if (step === this.#steps) this.#callOffRest = this.#clock.after(REST_MS, () => this.#rest());
    });
  }

  /** Ends it without a rest. */
  end(): void {
    this.#callOffRest?.();
    this.#steps += 1;
    this.#first = this.#steps + 1;
  }

  #rest(): void {
    const wasMoving = this.isGoingOn;
    this.end();
    if (wasMoving) this.#onrest();
  }
}
