import type { Landlord } from "../landlord.ts";
import type { LedgerEntry } from "../ledger/ledger_entry.ts";

/** Who books the rents, and from which month on. */
type RentBooks = Pick<Landlord, "rentBooks" | "firstMonth">;

/**
 * Why a row of the landlord's entries is refused: where the portal books the rents, a rent of a month that it issues
 * would be asked twice. Null where it may be taken.
 */
export function rentBooksFault(
  { nature, month }: Pick<LedgerEntry, "nature" | "month">,
  { rentBooks, firstMonth }: RentBooks,
): "rent_is_ours" | null {
  return rentBooks === "portail" && nature === "quittancement" &&
      month !== null && firstMonth <= month
    ? "rent_is_ours"
    : null;
}

/** Why the landlord's notices are refused: the portal makes them. Null where they are taken. */
export function noticesFault(
  { rentBooks }: Pick<Landlord, "rentBooks">,
): "notices_are_ours" | null {
  return rentBooks === "portail" ? "notices_are_ours" : null;
}
