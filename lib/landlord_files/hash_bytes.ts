/**
 * Two independent 32-bit hashes of the same bytes (MurmurHash3, x86 of 32 bits, with two seeds and two sets of
 * multipliers). They tell changed rows from unchanged ones; nobody's safety hangs on them.
 */
export class TwinHash {
  /** The two hashes of the last bytes, unsigned. */
  first = 0;
  second = 0;

  /** Hashes the bytes from `start` to before `end`. */
  take(bytes: Uint8Array, start: number, end: number, seed: number): void {
    let one = seed;
    let two = ~seed;
    let at = start;
    for (const last = end - 3; at < last; at += 4) {
      const four = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 |
        (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
      one = mix(one, four, 0xCC9E2D51, 0x1B873593);
      two = mix(two, four, 0x239B961B, 0xAB0E9789);
    }
    let rest = 0;
    for (; at < end; at++) rest = rest << 8 | (bytes[at] ?? 0);
    one = mix(one, rest, 0xCC9E2D51, 0x1B873593);
    two = mix(two, rest, 0x239B961B, 0xAB0E9789);
    this.first = finish(one ^ (end - start));
    this.second = finish(two ^ (end - start));
  }

  /** Hashes a text. */
  takeText(text: string, seed: number): void {
    const bytes = new TextEncoder().encode(text);
    this.take(bytes, 0, bytes.length, seed);
  }
}

function mix(hash: number, four: number, one: number, two: number): number {
  const spread = Math.imul(four, one);
  const mixed = hash ^ Math.imul(spread << 15 | spread >>> 17, two);
  return Math.imul(mixed << 13 | mixed >>> 19, 5) + 0xE6546B64 | 0;
}

function finish(hash: number): number {
  const one = Math.imul(hash ^ hash >>> 16, 0x85EBCA6B);
  const two = Math.imul(one ^ one >>> 13, 0xC2B2AE35);
  return (two ^ two >>> 16) >>> 0;
}
