/** Throws a programmer error when a condition that the code guarantees does not hold. */
export function assert(
  condition: unknown,
  message: string,
): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}
