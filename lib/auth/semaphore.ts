import type { Milliseconds } from "../domain/duration.ts";
import { BusyError } from "../domain/busy_error.ts";

/** What a caller is told to wait when the queue is full: the queue empties faster than this. */
const RETRY_AFTER_MS: Milliseconds = 2_000;

/** Lets `concurrency` tasks run and `queue` wait, in the order they came; one more throws `BusyError`. */
export class Semaphore {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly concurrency: number,
    readonly queue: number,
  ) {}

  /** Runs a task when its turn comes and gives the place back however it ends. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> {
    if (this.#running < this.concurrency) {
      this.#running++;
      return Promise.resolve();
    }
    if (this.#waiting.length >= this.queue) {
      throw new BusyError(
        `Cannot start task: ${this.#running} run and ${this.#waiting.length} wait already`,
        RETRY_AFTER_MS,
      );
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  // The place passes straight to the next in line, so that a newcomer cannot slip in between.
  #leave() {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running--;
    else next();
  }
}
