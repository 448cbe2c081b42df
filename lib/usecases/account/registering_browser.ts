import { hashToken, isTokenShape } from "../../auth/tokens.ts";

/** Under what the registrations of a browser are kept, by its cookie's secret: nothing is kept for one without. */
export function browserOf(secret: string): string {
  return isTokenShape(secret) ? hashToken(secret) : "none";
}
