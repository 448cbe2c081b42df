import type { DocumentSubject } from "../../domain/documents/document.ts";
import type { PaymentId } from "../../domain/ids.ts";
import type { Month } from "../../domain/month.ts";
import type { ContractRef, TenantNumber } from "../../domain/references.ts";

/** What a code led to until November 2026: its kind was a French word. */
export type DocumentSubjectV1 =
  | {
    v: 1;
    kind: "avis" | "quittance";
    contract: ContractRef;
    holder: TenantNumber;
    month: Month;
  }
  | { v: 1; kind: "recu"; paymentId: PaymentId };

/** What a code leads to as it is today, whenever it was written. */
export function upgradeDocumentSubject(
  stored: DocumentSubject | DocumentSubjectV1,
): DocumentSubject {
  if (stored.v === 2) return stored;
  switch (stored.kind) {
    case "avis":
      return { ...stored, v: 2, kind: "notice" };
    case "quittance":
      return { ...stored, v: 2, kind: "quittance" };
    case "recu":
      return { ...stored, v: 2, kind: "receipt" };
  }
}
