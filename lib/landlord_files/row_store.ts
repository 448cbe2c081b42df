import { assert } from "../domain/assert.ts";
import { FILE_NAMES, type FileName } from "./columns.ts";
import type { RawRecord } from "./parse_records.ts";
import type { ScannedRecord } from "./scanned_record.ts";

/** Raw rows of some contracts, in one piece of memory whose size is known before. */
export class RowStore {
  readonly #bytes: Uint8Array;
  #used = 0;
  /** For each contract, its rows by file. */
  readonly #rows: Map<number, RawRecord[][]>;

  constructor(places: readonly number[], bytes: number) {
    this.#bytes = new Uint8Array(bytes);
    this.#rows = new Map(
      places.map((place) => [place, FILE_NAMES.map(() => [])]),
    );
  }

  /** Keeps a row if one of these contracts is among those whose rows are wanted. */
  add(
    file: FileName,
    places: readonly number[],
    { bytes, start, end, line }: ScannedRecord,
  ): void {
    let copy: RawRecord | null = null;
    for (const place of places) {
      const rows = this.#rows.get(place)?.[FILE_NAMES.indexOf(file)];
      if (rows === undefined) continue;
      if (copy === null) {
        const to = this.#used + end - start;
        assert(to <= this.#bytes.length, "rows weigh what was surveyed");
        this.#bytes.set(bytes.subarray(start, end), this.#used);
        copy = { bytes: this.#bytes, start: this.#used, end: to, line };
        this.#used = to;
      }
      rows.push(copy);
    }
  }

  /** The rows of a contract in a file, in the order of the file. */
  rowsOf(place: number, file: FileName): readonly RawRecord[] {
    return this.#rows.get(place)?.[FILE_NAMES.indexOf(file)] ?? [];
  }
}
