import type { Instant, IsoDate } from "../month.ts";
import type { Cents } from "../money.ts";

/** A movement of a payment made here, until a remise has it (`unremitted`) or the landlord's files (`unconfirmed`). */
export interface OwnMovement {
  v: 1;
  /** The Paris day on which it was booked. */
  bookedOn: IsoDate;
  /** The remise that handed it over, and its day; null before. */
  remise: { number: number; closedOn: IsoDate } | null;
}

/** A batch of movements that was handed over to the landlord (`paiements.csv`): closed, and never changed. */
export interface Remise {
  v: 1;
  /** 1, 2, 3… without gaps. */
  number: number;
  closedAt: Instant;
  count: number;
  totalCents: Cents;
  /** How many values its rows take. */
  parts: number;
}
