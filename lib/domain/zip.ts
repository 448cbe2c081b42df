import { assert } from "./assert.ts";

/**
 * Pairs two lists that go together: what stands at the same place, in their order. Other lengths are a programmer
 * error.
 */
export function zip<A, B>(
  some: readonly A[],
  others: readonly B[],
): [A, B][] {
  assert(some.length === others.length, "lists that go together are as long");
  const rest = others.values();
  return some.map((one): [A, B] => {
    const next = rest.next();
    assert(!next.done, "lists that go together are as long");
    return [one, next.value];
  });
}
