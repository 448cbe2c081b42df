import type { ContractRef } from "../domain/references.ts";
import type { TwinHash } from "./hash_bytes.ts";

/** The place of a contract that `contrats.csv` lacks. */
export const NOWHERE = -1;

/** What a row weighs beside its bytes, while it is in memory. */
export const ROW_BYTES = 64;

/**
 * The contracts of `contrats.csv`, each with a place (0, 1, 2…), what its rows weigh and the sum of their hashes: the
 * order of rows does not count.
 */
export class ContractIndex {
  readonly refs: ContractRef[] = [];
  readonly #places = new Map<number, number>();
  #firsts = new Uint32Array(1_024);
  #seconds = new Uint32Array(1_024);
  #bytes = new Uint32Array(1_024);

  /** The place of a contract, by the ten digits of its reference. */
  placeOf(digits: number): number {
    return this.#places.get(digits) ?? NOWHERE;
  }

  /** Gives a contract its place; one that has it keeps it. */
  add(digits: number, ref: ContractRef): number {
    const known = this.#places.get(digits);
    if (known !== undefined) return known;
    const place = this.refs.push(ref) - 1;
    this.#places.set(digits, place);
    if (place === this.#firsts.length) {
      this.#firsts = doubled(this.#firsts);
      this.#seconds = doubled(this.#seconds);
      this.#bytes = doubled(this.#bytes);
    }
    return place;
  }

  /** Counts a row to a contract. */
  note(place: number, hash: TwinHash, bytes: number): void {
    // Typed arrays wrap around.
    this.#firsts[place] = (this.#firsts[place] ?? 0) + hash.first;
    this.#seconds[place] = (this.#seconds[place] ?? 0) + hash.second;
    this.#bytes[place] = (this.#bytes[place] ?? 0) + bytes + ROW_BYTES;
  }

  /** What the rows of a contract weigh in memory, in bytes. */
  weightOf(place: number): number {
    return this.#bytes[place] ?? 0;
  }

  /** Says whether any row of a contract has changed: sixteen hexadecimal digits. */
  digestOf(place: number): string {
    return [this.#firsts[place] ?? 0, this.#seconds[place] ?? 0]
      .map((part) => part.toString(16).padStart(8, "0")).join("");
  }

  /** The places of contracts, in the order of their references; what `contrats.csv` lacks is left out. */
  sortedPlaces(contracts: Iterable<ContractRef> = this.refs): number[] {
    // References have ten digits each.
    const digits = Array.from(contracts, (ref) => Number(ref.slice(2)));
    return Array.from(
      Float64Array.from(digits).sort(),
      (one) => this.placeOf(one),
    ).filter((place) => place !== NOWHERE);
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
