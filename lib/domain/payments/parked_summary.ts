import type { PaymentId } from "../ids.ts";
import type { ParkedDecision } from "../alert.ts";
import type { Cents } from "../money.ts";
import type { Instant } from "../month.ts";
import type { PaymentStatus } from "./payment.ts";
import type { ContractRef } from "../references.ts";
import type { TransClass } from "./trans_status.ts";

/**
 * What a parked notification says, as a person reads it. Texts are the sender's own: not to be trusted, empty where
 * it gave none.
 */
export interface ParkedWords {
  orderId: string;
  type: string;
  /** In the smallest unit of `currency`, as written. */
  amount: string;
  /** What the bank says it took in the end. */
  effectiveAmount: string;
  /** ISO 4217 number: 978 for the euro. */
  currency: string;
  status: string;
  class: TransClass;
  result: string;
  authResult: string;
  source: string;
  transId: string;
  /** YYYYMMDDHHMMSS, UTC. */
  transDate: string;
  uuid: string;
  cardBrand: string;
  /** Only as the bank masks it: at most six first and four last digits. */
  maskedCard: string;
}

/** A payment of ours beside a parked notification. */
export interface BesidePayment {
  id: PaymentId;
  status: PaymentStatus;
  amountCents: Cents;
  contracts: ContractRef[];
}

/** A parked notification with what a person needs to decide. */
export interface ParkedSummary {
  id: string;
  at: Instant;
  /** Reason codes of the parking. */
  reasons: string[];
  words: ParkedWords;
  /** The payment that it names, where we have it. */
  named: BesidePayment | null;
  /** The payment that has its transaction already. */
  ownerId: PaymentId | null;
  /** Reason codes that no decision overrules: empty where it can be placed on a payment. */
  refusals: string[];
  decision: ParkedDecision | null;
}
