/**
 * Locks by name inside one process: those who wait are served in order. They spare conflicts; the commit's checks
 * keep the truth.
 */
export class KeyedLocks {
  readonly #tails = new Map<string, Promise<void>>();

  /**
   * Runs `body` while holding every named lock; names are taken in one order, so two calls cannot wait for each
   * other.
   */
  async hold<T>(names: readonly string[], body: () => Promise<T>): Promise<T> {
    const releases: (() => void)[] = [];
    for (const name of [...new Set(names)].sort()) {
      releases.push(await this.#acquire(name));
    }
    try {
      return await body();
    } finally {
      for (const release of releases) release();
    }
  }

  async #acquire(name: string): Promise<() => void> {
    const before = this.#tails.get(name);
    const { promise, resolve } = Promise.withResolvers<void>();
    const tail = before === undefined ? promise : before.then(() => promise);
    this.#tails.set(name, tail);
    if (before !== undefined) await before;
    return () => {
      if (this.#tails.get(name) === tail) this.#tails.delete(name);
      resolve();
    };
  }
}
