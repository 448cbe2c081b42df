import type { ImportMark } from "../import_mark.ts";
import type { Instant } from "../month.ts";
import type { SetAside } from "./delivery.ts";

/**
 * The moment of the landlord's books that an account shows: that of the last lot, or of the last one that was taken for
 * its contract. Null where no lot has said it.
 */
export function booksDate(
  mark: ImportMark | null,
  setAside: SetAside | null,
): Instant | null {
  return setAside === null ? mark?.closedAt ?? null : setAside.closedAt;
}
