/** Lets some work be under way at once. What fails is never lost: nothing is added after it, and the end throws it. */
export class WorkPool {
  readonly #atOnce: number;
  readonly #underway = new Set<Promise<void>>();
  #failure: { error: unknown } | null = null;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Begins work as soon as there is room for it. Throws what work before it has thrown. */
  async add(work: () => Promise<void>): Promise<void> {
    while (this.#underway.size >= this.#atOnce) {
      await Promise.race(this.#underway);
    }
    this.#throwFailure();
    const one = work().catch((error) => {
      this.#failure ??= { error };
    }).then(() => {
      this.#underway.delete(one);
    });
    this.#underway.add(one);
  }

  /** Waits for all that is under way. Throws what any of it has thrown. */
  async end(): Promise<void> {
    await Promise.all(this.#underway);
    this.#throwFailure();
  }

  #throwFailure() {
    if (this.#failure !== null) throw this.#failure.error;
  }
}
