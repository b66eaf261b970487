/** Stands for one gesture, from its start to its end; the steps of one gesture are one step for undo. */
export type Gesture = symbol;

export function beginGesture(): Gesture {
  return Symbol('gesture');
}

/**
 * The gesture of a slider: from the press of a pointer or a key until it is let go, however often the slider moves
 * meanwhile. A slider that moves without either (a screen reader's way) makes a gesture of every move.
 */
export class SliderGesture {
  #held: Gesture | undefined;
  #isByKey = false;

  /** The gesture that a move of the slider belongs to. */
  get current(): Gesture {
    return this.#held ?? beginGesture();
  }

  /** For `pointerdown` and `keydown`. */
  readonly press = (event: Event): void => {
    this.#isByKey = event.type === 'keydown';
    if (!(event instanceof KeyboardEvent && event.repeat)) this.#held = beginGesture();
  };

  /** For `change` and `keyup`: a key held down changes the slider many times before it is let go. */
  readonly release = (event: Event): void => {
    if (event.type === 'keyup' || !this.#isByKey) this.#held = undefined;
  };
}

/** How long a wheel rests, in ms, until turning it again is another gesture. */
export const WHEEL_REST_MS = 800;

/**
 * The gesture of a wheel, which is never let go: it ends when the reader rests. The time that the page takes to draw
 * is no rest: only what passes after {@link rest} counts.
 */
export class WheelGesture {
  #gesture = beginGesture();
  /** ms on the clock of events; undefined while the page is busy with the last turn. */
  #restsSince: number | undefined;

  /** @param atMs when the wheel was turned, `timeStamp` of the event */
  turn(atMs: number): Gesture {
    if (this.#restsSince !== undefined && atMs - this.#restsSince >= WHEEL_REST_MS) {
      this.#gesture = beginGesture();
    }
    this.#restsSince = undefined;
    return this.#gesture;
  }

  /** @param atMs when the page had drawn what the last turn asked for */
  rest(atMs: number): void {
    this.#restsSince = atMs;
  }
}
