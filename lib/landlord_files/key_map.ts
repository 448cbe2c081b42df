import type { TwinHash } from "./hash_bytes.ts";

/** What `KeyMap.get()` gives for a key that is not there. */
export const NO_VALUE = -1;

/**
 * A number for each of millions of keys, known by 64 bits of hash: twelve bytes a key where a map of texts takes a
 * hundred. Two keys of one hash are the same to it (for three million keys, once in four million lots).
 */
export class KeyMap {
  readonly #parts = Array.from({ length: PARTS }, () => new Part());

  /** How many keys there are. */
  get size(): number {
    return this.#parts.reduce((sum, { size }) => sum + size, 0);
  }

  /** The value of a key, `NO_VALUE` where there is none. */
  get(key: TwinHash): number {
    return this.#partOf(key)?.get(key) ?? NO_VALUE;
  }

  /** Gives a new key its value; one that is there keeps its own, which is returned. */
  add(key: TwinHash, value: number): number {
    return this.#partOf(key)?.add(key, value) ?? NO_VALUE;
  }

  #partOf({ first }: TwinHash): Part | undefined {
    return this.#parts[first % PARTS];
  }
}

/** Parts that grow each by itself: moving millions of keys at once would keep pages waiting. */
const PARTS = 64;

/** A table with open addressing. */
class Part {
  #firsts = new Uint32Array(16);
  #seconds = new Uint32Array(16);
  #values = new Int32Array(16);
  size = 0;

  get(key: TwinHash): number {
    const place = this.#find(key.first || 1, key.second);
    return this.#firsts[place] === 0 ? NO_VALUE : this.#values[place] ?? 0;
  }

  add(key: TwinHash, value: number): number {
    const first = key.first || 1;
    const place = this.#find(first, key.second);
    if (this.#firsts[place] !== 0) return this.#values[place] ?? 0;
    this.#firsts[place] = first;
    this.#seconds[place] = key.second;
    this.#values[place] = value;
    if (++this.size * 4 > this.#firsts.length * 3) this.#grow();
    return NO_VALUE;
  }

  /** Where a key stands, or would. */
  #find(first: number, second: number): number {
    const last = this.#firsts.length - 1;
    let place = second & last;
    while (
      this.#firsts[place] !== 0 &&
      (this.#firsts[place] !== first || this.#seconds[place] !== second)
    ) place = place + 1 & last;
    return place;
  }

  #grow() {
    const [firsts, seconds, values] = [
      this.#firsts,
      this.#seconds,
      this.#values,
    ];
    const length = 2 * firsts.length;
    this.#firsts = new Uint32Array(length);
    this.#seconds = new Uint32Array(length);
    this.#values = new Int32Array(length);
    for (let at = 0; at < firsts.length; at++) {
      const first = firsts[at] ?? 0;
      if (first === 0) continue;
      const place = this.#find(first, seconds[at] ?? 0);
      this.#firsts[place] = first;
      this.#seconds[place] = seconds[at] ?? 0;
      this.#values[place] = values[at] ?? 0;
    }
  }
}
