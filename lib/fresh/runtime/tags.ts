/** First element of every array in serialised props; the client reads the same numbers. */
export const Tag = {
  Array: 0,
  Reference: 1,
  Undefined: 2,
  Number: 3,
  BigInt: 4,
  Date: 5,
  URL: 6,
  Bytes: 7,
  Set: 8,
  Map: 9,
  Signal: 10,
  Computed: 11,
  Slot: 12,
} as const;
