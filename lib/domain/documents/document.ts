import type { PaymentId } from "../ids.ts";
import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";

/** What the code on a document leads to. */
export type DocumentSubject =
  | {
    v: 2;
    kind: "notice" | "quittance";
    contract: ContractRef;
    holder: TenantNumber;
    month: Month;
    /** Of a notice that has been replaced: which version it is; absent: the one that stands. */
    version?: number;
  }
  | { v: 2; kind: "receipt"; paymentId: PaymentId };

/** Whom a document is for, as far as a stranger may compare it: a name or a number that was changed on paper shows. */
export interface VerifiedHolder {
  /** Of first name and surname as printed; empty where the tenant's file is gone. */
  initials: string;
  /** The last two digits of each contract. */
  contractEnds: string[];
}

/** What anyone may know of a document by its code: enough to check it, without a name. */
export interface VerifiedDocument {
  kind: DocumentSubject["kind"];
  code: string;
  month: Month | null;
  issuedOn: IsoDate | null;
  amountCents: Cents;
  holder: VerifiedHolder;
  /**
   * Whether it proves today what it says: money that went back, or a month that is not paid in full, takes that away.
   */
  isValid: boolean;
  /** Of a receipt: the payment was rejected after it, so the money never came in for good. */
  isRejected?: true;
  /** The day on which another notice took its place; absent where none did. */
  replacedOn?: IsoDate;
}
