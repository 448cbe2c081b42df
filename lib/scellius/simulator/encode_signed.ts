import { type Fields, signFields } from "../signature.ts";

/** Signs fields and writes them as the body of a POST. */
export function encodeSigned(
  fields: Fields,
  key: string,
): Uint8Array<ArrayBuffer> {
  const signed = [...fields, ["signature", signFields(fields, key)]];
  return new TextEncoder().encode(new URLSearchParams(signed).toString());
}
