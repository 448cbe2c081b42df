import type { PaymentId } from "../ids.ts";
import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import type { ContractRef } from "../references.ts";

/** What the code on a document leads to. */
export type DocumentSubject =
  | { v: 1; kind: "avis" | "quittance"; contract: ContractRef; month: Month }
  | { v: 1; kind: "recu"; paymentId: PaymentId };

/** What anyone may know of a document by its code: enough to check it, without a name. */
export interface VerifiedDocument {
  kind: DocumentSubject["kind"];
  code: string;
  month: Month | null;
  issuedOn: IsoDate | null;
  amountCents: Cents;
  /** Whether it proves today what it says: money that went back, or a month that is not paid in full, takes that away. */
  isValid: boolean;
}
