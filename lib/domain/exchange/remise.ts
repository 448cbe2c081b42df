import type { Instant, IsoDate, Month } from "../month.ts";
import type { Cents } from "../money.ts";
import type { PaymentStatus } from "../payments/payment.ts";
import type { ContractRef, TenantNumber } from "../references.ts";

/** A movement of a payment made here, until a remise has it (`unremitted`) or the landlord's files (`unconfirmed`). */
export interface OwnMovement {
  v: 1;
  /** The Paris day on which it was booked. */
  bookedOn: IsoDate;
  /** The remise that handed it over, and its day; null before, and where the files have taken back that they had it. */
  remise: { number: number; closedOn: IsoDate } | null;
  /** The landlord's files have it, though no remise does yet. */
  isConfirmed?: true;
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
  /** The latest Paris day on which one of its movements was booked. */
  lastBookedOn: IsoDate;
  /** All that happened before it is in the files of this remise, or of one before: the next ones begin there. */
  completeUntil: Instant;
}

/** A movement in a remise, frozen as it was handed over: a row of `paiements.csv`. */
export interface RemiseRow {
  /** Never changes, across a restore too. */
  identifier: string;
  /** The Paris day on which it was booked. */
  date: IsoDate;
  contract: ContractRef;
  /** Whose account it is on. */
  holder: TenantNumber;
  /** Positive: paid; negative: given back. */
  amountCents: Cents;
  card: string;
  /** The bank's transaction number. */
  transaction: string;
  uuid: string;
  status: PaymentStatus;
  /** The month that the payer named; null for none. */
  month: Month | null;
}

/** What has been moved into a remise that is not closed yet. */
export type OpenRemise = Pick<
  Remise,
  "number" | "count" | "totalCents" | "parts" | "lastBookedOn"
>;

/** Where the remises are: each commit that closes one checks and writes it. */
export interface RemiseHead {
  v: 1;
  /** The last closed one; 0 before the first. */
  lastNumber: number;
  /** The one under way: whoever finds it goes on with it. */
  open: OpenRemise | null;
  /** Movements that were booked before there were remises: since which day they were gathered; null is all of them. */
  gatheredSince: IsoDate | null;
  /** Whether they all were. */
  isGathered: boolean;
}
