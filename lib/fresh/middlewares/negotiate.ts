/** Weights of an `Accept-Encoding` header by coding, `*` included. */
function weights(header: string): Map<string, number> {
  const result = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...params] = part.trim().split(";");
    const q = params.map((p) => p.trim()).find((p) => p.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    result.set(name.trim(), Number.isFinite(weight) ? weight : 0);
  }
  return result;
}

/**
 * Picks the smallest stored form that the client accepts. The plain form comes first in
 * `variants` and is the answer when nothing else fits.
 */
export function negotiate<T extends { encoding: string; size: number }>(
  accept: string | null,
  variants: readonly [T, ...T[]],
): T {
  const accepted = weights(accept ?? "");
  const fallback = accepted.get("*") ?? 0;
  let best = variants[0];
  for (const variant of variants.slice(1)) {
    const weight = accepted.get(variant.encoding) ?? fallback;
    if (weight > 0 && variant.size < best.size) best = variant;
  }
  return best;
}
