import type { PaymentId, StaffId } from "../ids.ts";
import type { Cents } from "../money.ts";
import type { Instant, IsoDate } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";

/** A row of the landlord's files that may be a payment made here, or not. */
export interface UnclearRow {
  /** The landlord's name of it. */
  identifier: string;
  date: IsoDate;
  amountCents: Cents;
  label: string;
}

/** A balance of the landlord's that is not what its entries come to. */
export interface BalanceGap {
  holder: TenantNumber;
  statedCents: Cents;
  oursCents: Cents;
}

/** What a person has decided of a row: which payment of ours it is, or that it is none. Never changed. */
export interface RowDecision {
  v: 1;
  contract: ContractRef;
  identifier: string;
  /** What `paiements.csv` calls the entry; null: none of ours. */
  ours: string | null;
  by: StaffId;
  at: Instant;
}

/** That a person knows why an account differs from the landlord's balance by so much: the last word counts. */
export interface GapDecision {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
  /** The landlord's balance less ours. */
  gapCents: Cents;
  by: StaffId;
  at: Instant;
}

/** A payment made here that a row may be. */
export interface Candidate {
  /** What `paiements.csv` calls it. */
  name: string;
  paymentId: PaymentId;
  date: IsoDate;
}

/** A row that may be one of ours, what it may be, and what was decided; `by`: the address of who did. */
export interface DecidableRow {
  row: UnclearRow;
  candidates: Candidate[];
  decided: { decision: RowDecision; by: string } | null;
}

/** A difference of balances, and what was decided. */
export interface DecidableGap {
  gap: BalanceGap;
  decided: { decision: GapDecision; by: string } | null;
}
