import type { Cents } from "./money.ts";
import type { IsoDate, Month } from "./month.ts";
import type { ContractRef } from "./references.ts";

/** What a code on a document stands for: enough to check it, without a name. */
export interface DocumentRecord {
  v: 1;
  code: string;
  kind: "avis" | "recu" | "quittance";
  contract: ContractRef;
  month: Month | null;
  issuedOn: IsoDate;
  amountCents: Cents;
}
