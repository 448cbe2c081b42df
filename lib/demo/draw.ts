/** A whole number from `min` to `max`, always the same for the same seed (FNV-1a). */
export function draw(seed: string, min: number, max: number): number {
  let hash = 0x811c9dc5;
  for (const char of seed) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  hash ^= hash >>> 13;
  return min + (hash >>> 0) % (max - min + 1);
}
