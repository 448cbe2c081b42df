/**
 * First element of every array in serialised props. The client reads the same numbers; a
 * const enum leaves nothing of itself in the bundle.
 */
export const enum Tag {
  Array,
  Reference,
  Undefined,
  Number,
  BigInt,
  Date,
  URL,
  Bytes,
  Set,
  Map,
  Signal,
  Computed,
  Slot,
}
