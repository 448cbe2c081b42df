import type { Notice } from "../domain/documents/notice.ts";
import { setText } from "./set_text.ts";

/** What of a record is no text on its PDF: signs of a mark, what is said about it. */
const NOT_DRAWN: readonly string[] = ["logo", "byLandlord"];

/**
 * Whether our fonts have every sign of a notice. A bold text has the signs of a plain one, so its PDF need not be drawn
 * for this.
 */
export function isPrintable(notice: Notice): boolean {
  return hasSigns(notice);
}

function hasSigns(value: unknown): boolean {
  if (typeof value === "string") {
    return setText(value, "regular").missing.length === 0;
  }
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, part]) =>
    NOT_DRAWN.includes(name) || hasSigns(part)
  );
}
