const QUOTE = 0x22;
const SPACE = 0x20;

/** Most cells whose places are kept: no file has so many columns, and a row with more is refused by their number. */
const MAX_CELLS = 256;

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Where a record and its cells stand in bytes. One object goes from record to record: it is good until the next. */
export class ScannedRecord {
  bytes: Uint8Array = new Uint8Array();
  /** Its first byte. */
  start = 0;
  /** The byte after its last one, its line end aside. */
  end = 0;
  /** The line on which it starts, from 1. */
  line = 1;
  cellCount = 0;
  hasQuotes = false;
  /** Where the cell of the last `pick()` is, without quotes and the blanks around it. */
  from = 0;
  to = 0;
  #isQuoted = false;
  readonly #ends = new Int32Array(MAX_CELLS);

  /** Begins a record. */
  begin(bytes: Uint8Array, start: number): void {
    this.bytes = bytes;
    this.start = start;
    this.cellCount = 0;
    this.hasQuotes = false;
  }

  /** Notes that a cell ends before a byte. */
  endCell(at: number): void {
    if (this.cellCount < MAX_CELLS) this.#ends[this.cellCount] = at;
    this.cellCount++;
  }

  /**
   * Finds a cell whose bytes are its text: `from` and `to` are its places. False where it is empty, not there, or has
   * quotes within or signs beyond ASCII: then `text()` reads it.
   */
  pick(place: number): boolean {
    if (!this.#find(place)) return false;
    const { bytes } = this;
    let all = 0;
    let hasQuote = false;
    for (let at = this.from; at < this.to; at++) {
      const byte = bytes[at] ?? 0;
      all |= byte;
      if (byte === QUOTE) hasQuote = true;
    }
    return all < 0x80 && !hasQuote && this.from < this.to;
  }

  /** Whether a cell begins with a figure and has a sign of numbers and days: an identifier seldom has. */
  mayBeRewritten(place: number): boolean {
    if (!this.#find(place)) return false;
    const { bytes, to } = this;
    const first = bytes[this.from] ?? 0;
    // A formula has its figure later.
    if (first !== 0x3D && (first < 0x30 || first > 0x39)) return false;
    for (let at = this.from + 1; at < to; at++) {
      const byte = bytes[at] ?? 0;
      // + , - .
      if (byte >= 0x2B && byte <= 0x2E) return true;
    }
    return false;
  }

  /** A cell's text without the blanks around it; empty where it is not there. */
  text(place: number, decoder: TextDecoder = UTF8): string {
    if (!this.#find(place)) return "";
    const raw = decoder.decode(this.bytes.subarray(this.from, this.to));
    const cell = (this.#isQuoted ? raw.replaceAll('""', '"') : raw).trim();
    return /^="([^";\n\r]*)"$/.exec(cell)?.[1]?.trim() ?? cell;
  }

  /** Every cell's text. */
  texts(decoder: TextDecoder = UTF8): string[] {
    const count = Math.min(this.cellCount, MAX_CELLS);
    return Array.from(
      { length: count },
      (_, place) => this.text(place, decoder),
    );
  }

  /** Whether nothing stands in any cell. */
  isBlank(): boolean {
    const { bytes, start, end } = this;
    const first = bytes[start] ?? 0;
    if (start === end) return true;
    const startsBlank = first <= QUOTE || first === 0x3B ||
      first >= 0x80;
    return startsBlank &&
      /^[;"\s]*$/.test(UTF8.decode(bytes.subarray(start, end))) &&
      this.texts().every((text) => text === "");
  }

  #find(place: number): boolean {
    if (place >= Math.min(this.cellCount, MAX_CELLS)) return false;
    const { bytes } = this;
    let from = place === 0 ? this.start : (this.#ends[place - 1] ?? 0) + 1;
    let to = this.#ends[place] ?? 0;
    this.#isQuoted = bytes[from] === QUOTE;
    if (this.#isQuoted) {
      from++;
      to--;
    }
    while (from < to && (bytes[from] ?? 0) <= SPACE) from++;
    while (from < to && (bytes[to - 1] ?? 0) <= SPACE) to--;
    this.from = from;
    this.to = to;
    return true;
  }
}
