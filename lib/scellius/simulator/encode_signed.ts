import { type Fields, signFields } from "../signature.ts";

/** Signs fields and writes them as the body of a POST. */
export function encodeSigned(
  fields: Fields,
  key: string,
): string {
  const signed = [...fields, ["signature", signFields(fields, key)]];
  return new URLSearchParams(signed).toString();
}
