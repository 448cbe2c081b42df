/** What a test has set up, or must find to go on; where it is not there, the test fails here. */
export function must<T>(value: T): NonNullable<T> {
  if (value === undefined || value === null) {
    throw new Error("Cannot go on: what must be there is not");
  }
  return value;
}
