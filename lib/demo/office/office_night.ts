import type { Landlord } from "../../domain/landlord.ts";
import type { Cents } from "../../domain/money.ts";
import { type Instant, type IsoDate, parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";

/** How the office makes its notices. */
export type OfficeRules = Pick<
  Landlord,
  "term" | "firstMonth" | "noticeDay" | "dueDay" | "debitExcludes"
>;

/** A row of `paiements.csv` that was handed over to the office. */
export interface HandedOver {
  identifier: string;
  date: IsoDate;
  contract: ContractRef;
  /** Negative: given back. */
  amountCents: Cents;
  /** Of its remise: the office books it that day. */
  closedOn: IsoDate;
}

/**
 * All that the office's software knows when it makes the lot of a night. A lot is made from the whole of it, so that
 * nothing is kept between two nights.
 */
export interface OfficeNight {
  /** The nights so far, this one last. */
  nights: readonly Instant[];
  /** Every row of every remise so far, in the order in which they came. */
  handedOver: readonly HandedOver[];
}

/** The day of a night, counted from 1; null before it. */
export function dayOfNight(
  { nights }: Pick<OfficeNight, "nights">,
  number: number,
): IsoDate | null {
  const at = nights[number - 1];
  return at === undefined ? null : parisDay(at);
}
