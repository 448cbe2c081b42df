import { assert } from "../domain/assert.ts";
import { FILE_NAMES, type FileName } from "./columns.ts";
import { ROW_BYTES } from "./contract_index.ts";
import type { RawRecord } from "./parse_records.ts";
import type { ScannedRecord } from "./scanned_record.ts";

/** No row. */
const NONE = -1;

/**
 * Raw rows of some contracts, in pieces of memory whose sizes are known before: a row costs its bytes and twenty more,
 * and no object until it is wanted.
 */
export class RowStore {
  readonly #bytes: Uint8Array;
  /** Of each row: its bytes, its line, its file, and the next row of its contract. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #lines: Int32Array;
  readonly #files: Int32Array;
  readonly #nexts: Int32Array;
  #used = 0;
  #count = 0;
  /** The first and the last row of each contract. */
  readonly #chains = new Map<number, { first: number; last: number }>();

  /** Makes room for rows that weigh so much together. */
  constructor(weight: number) {
    this.#bytes = new Uint8Array(weight);
    const most = Math.ceil(weight / ROW_BYTES);
    this.#starts = new Int32Array(most);
    this.#ends = new Int32Array(most);
    this.#lines = new Int32Array(most);
    this.#files = new Int32Array(most);
    this.#nexts = new Int32Array(most);
  }

  /** Forgets all rows, and begins to keep those of other contracts. */
  begin(places: readonly number[]): void {
    this.#chains.clear();
    this.#used = 0;
    this.#count = 0;
    for (const place of places) {
      this.#chains.set(place, { first: NONE, last: NONE });
    }
  }

  /** Keeps a row for each of the contracts that are kept. */
  add(file: FileName, places: readonly number[], record: ScannedRecord): void {
    for (const place of places) {
      const chain = this.#chains.get(place);
      if (chain === undefined) continue;
      const row = this.#keep(record, FILE_NAMES.indexOf(file));
      if (chain.first === NONE) chain.first = row;
      else this.#nexts[chain.last] = row;
      chain.last = row;
    }
  }

  /** The rows of a contract, in the order of each file: one list a file, as `FILE_NAMES` has them. */
  rowsOf(place: number): RawRecord[][] {
    const rows: RawRecord[][] = FILE_NAMES.map(() => []);
    let row = this.#chains.get(place)?.first ?? NONE;
    while (row !== NONE) {
      rows[this.#files[row] ?? 0]?.push({
        bytes: this.#bytes,
        start: this.#starts[row] ?? 0,
        end: this.#ends[row] ?? 0,
        line: this.#lines[row] ?? 0,
      });
      row = this.#nexts[row] ?? NONE;
    }
    return rows;
  }

  #keep({ bytes, start, end, line }: ScannedRecord, file: number): number {
    const to = this.#used + end - start;
    const row = this.#count++;
    assert(
      to <= this.#bytes.length && row < this.#starts.length,
      "rows weigh what was surveyed",
    );
    this.#bytes.set(bytes.subarray(start, end), this.#used);
    this.#starts[row] = this.#used;
    this.#ends[row] = to;
    this.#lines[row] = line;
    this.#files[row] = file;
    this.#nexts[row] = NONE;
    this.#used = to;
    return row;
  }
}
