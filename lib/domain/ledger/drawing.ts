import type { Landlord } from "../landlord.ts";
import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import { type RentLine, sumLines } from "../tenant.ts";
import type { DuePart } from "./due_now.ts";

/** What the bank will draw by itself. */
export interface Drawing {
  on: IsoDate;
  cents: Cents;
  /** Reference of the mandate; empty where the landlord gives none. */
  rum: string;
}

/** A debit that a month's notice has announced: nothing else is drawn (SEPA wants it told beforehand). */
export interface AnnouncedDrawing extends Drawing {
  month: Month;
  /** What it draws beside the rent of its month; absent: nothing. */
  beside?: readonly DrawnBeside[];
  /** The landlord's software says the sum: it pays whatever is due, in the order of the account. */
  whatever?: true;
}

/** Lines of a notice that stand on the account beside its rent. */
const DRAWN_BESIDE = ["regularisation", "rappel_apl", "apl", "plan"] as const;
type DrawnBeside = typeof DRAWN_BESIDE[number];

/** What of a notice is drawn beside its rent. */
export function drawnBeside(
  lines: readonly Pick<RentLine, "nature" | "direction">[],
  { debitExcludes }: Pick<Landlord, "debitExcludes">,
): DrawnBeside[] {
  return DRAWN_BESIDE.filter((nature) =>
    !debitExcludes.includes(nature) &&
    lines.some((line) => line.nature === nature && line.direction === "D")
  );
}

/** What of a month's own lines is drawn: those of the natures that the landlord leaves out are paid otherwise. */
export function drawnLines(
  lines: readonly Pick<RentLine, "nature" | "direction" | "amountCents">[],
  { debitExcludes }: Pick<Landlord, "debitExcludes">,
): Cents {
  const drawn = lines.filter(({ nature }) => !debitExcludes.includes(nature));
  return Math.max(0, sumLines(drawn));
}

/**
 * The next debit: all that was announced for the first day that has not gone, of each month no more than what is
 * left of it. Null where nothing will be drawn.
 */
export function nextDrawing(
  announced: readonly AnnouncedDrawing[],
  parts: readonly DuePart[],
  today: IsoDate,
): Drawing | null {
  const coming = announced.map((one) => ({
    ...one,
    cents: Math.min(one.cents, leftOf(parts, one)),
  })).filter(({ on, cents }) => today <= on && cents > 0)
    .sort((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
  const first = coming.at(0);
  if (first === undefined) return null;
  const { on, rum } = first;
  const cents = coming.filter((one) => one.on === on)
    .reduce((sum, one) => sum + one.cents, 0);
  const dueCents = parts.reduce((sum, part) => sum + part.cents, 0);
  return { on, cents: Math.min(cents, dueCents), rum };
}

function leftOf(parts: readonly DuePart[], drawn: AnnouncedDrawing): Cents {
  return parts.filter((part) => isDrawn(part, drawn))
    .reduce((sum, { cents }) => sum + cents, 0);
}

function isDrawn(
  part: DuePart,
  { month, beside = [], whatever }: AnnouncedDrawing,
): boolean {
  if (whatever) return true;
  switch (part.kind) {
    case "month":
      return part.month === month;
    case "plan":
      return beside.includes("plan");
    case "claim":
      return beside.some((nature) =>
        nature === part.nature &&
        // A catch-up names a month of its own.
        (nature === "rappel_apl" || part.month === month)
      );
  }
}
