/** Lets one draining of the outbox run in a process at a time; a call during it makes it look again. */
export class DrainGate {
  #running: Promise<void> | null = null;
  #isCalled = false;
  #isStopped = false;
  #bell = Promise.withResolvers<void>();

  /** Whether no more mails are to be taken: the process is about to end. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /**
   * Runs `round`, and again as long as somebody called meanwhile. Who calls during it waits for its end; what it
   * throws is told to the first.
   */
  async enter(round: () => Promise<void>): Promise<void> {
    if (this.#isStopped) return;
    this.#isCalled = true;
    this.ring();
    if (this.#running !== null) {
      await this.#running.catch(() => {});
      return;
    }
    this.#running = this.#runRounds(round);
    await this.#running;
  }

  /** Wakes who waits for something to do. */
  ring() {
    this.#bell.resolve();
  }

  /** Waits for the next ring; one since the last wait counts. */
  async wait(): Promise<void> {
    await this.#bell.promise;
    this.#bell = Promise.withResolvers<void>();
  }

  /** Lets no mail be taken any more, and waits for those on their way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.ring();
    await this.#running?.catch(() => {});
  }

  async #runRounds(round: () => Promise<void>): Promise<void> {
    try {
      while (this.#isCalled && !this.#isStopped) {
        this.#isCalled = false;
        await round();
      }
    } finally {
      // In the same turn as the last look at the calls: none can fall between.
      this.#running = null;
    }
  }
}
