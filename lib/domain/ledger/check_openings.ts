import type { Cents } from "../money.ts";
import type { IsoDate } from "../month.ts";
import type { Entry } from "./ledger.ts";
import type { PlacedRow, RowWindow } from "./match_rows.ts";

/** What the opening balances of a lot came to. */
interface Openings<Row> {
  /** Rows to be matched and posted like any other. */
  entries: Row[];
  /** Rows that say what stands here already, and say it right: they add nothing. */
  confirmed: Row[];
  /** Rows that say another sum than what stands here. */
  differing: { row: Row; heldCents: Cents }[];
}

/**
 * Tells opening balances that are entries from those that say what stands here already: a lot of a later window opens
 * with the sum of what the lots before have brought. What was paid here and is not in the landlord's books yet is not
 * in its opening either.
 */
export function checkOpenings<Row extends PlacedRow>(
  entries: readonly Entry[],
  rows: readonly Row[],
  { isLot, from }: RowWindow,
): Openings<Row> {
  const found: Openings<Row> = { entries: [], confirmed: [], differing: [] };
  for (const row of rows) {
    const { date, amountCents, nature } = row.posting;
    const held = isLot && nature === "reprise" && !isBooked(entries, row)
      ? listHeld(entries, row, from !== null && date <= from ? from : date)
      : [];
    const heldCents = held.reduce((sum, one) => sum + one.amountCents, 0);
    if (held.length === 0) found.entries.push(row);
    else if (heldCents === amountCents) found.confirmed.push(row);
    else found.differing.push({ row, heldCents });
  }
  return found;
}

function isBooked(entries: readonly Entry[], row: PlacedRow): boolean {
  const { date, amountCents } = row.posting;
  return entries.some((one) =>
    isAlive(one) && one.nature === "reprise" && one.holder === row.holder &&
    one.date === date && one.amountCents === amountCents
  );
}

/** What stands on the account before a day, but the opening of that very day: a row may correct it. */
function listHeld(
  entries: readonly Entry[],
  { holder, posting }: PlacedRow,
  until: IsoDate,
): Entry[] {
  return entries.filter((one) =>
    one.holder === holder && isAlive(one) && isInBooks(one) &&
    (one.nature === "reprise"
      ? one.date < posting.date
      : (one.confirmedOn ?? one.date) < until)
  );
}

const isAlive = ({ undoneBy, cause }: Entry): boolean =>
  undoneBy === undefined && cause.kind !== "undoing";

/** Whether the landlord's books have an entry, as far as is known. */
export function isInBooks(
  { cause, confirmedBy }: Pick<Entry, "cause" | "confirmedBy">,
): boolean {
  return cause.kind !== "payment" || confirmedBy !== undefined;
}
