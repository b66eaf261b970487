/** Passes things on one by one: who gives waits until they are taken. To be read once. */
export class Handover<T> implements AsyncIterable<T> {
  #waiting: { readonly value: T; readonly taken: () => void }[] = [];
  #wake: () => void = () => undefined;
  #isOver = false;
  #failure: Error | undefined;

  /** Settles when it has been taken. */
  give(value: T): Promise<void> {
    return new Promise((taken) => {
      this.#waiting.push({ value, taken });
      this.#wake();
    });
  }

  /** Nothing more comes. @param failure why, where that is a fault */
  end(failure?: Error): void {
    this.#isOver = true;
    this.#failure = failure;
    this.#wake();
  }

  /** Nobody takes any more; whoever waits goes on. */
  drop(): void {
    this.end();
    for (const { taken } of this.#waiting.splice(0)) taken();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next !== undefined) {
        yield next.value;
        next.taken();
      } else if (this.#isOver) {
        if (this.#failure !== undefined) throw this.#failure;
        return;
      } else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}
