import { contractSlug } from "../references.ts";
import type { Entry } from "./ledger.ts";

/** What `paiements.csv` calls a payment's entry, for good: the payment, the bank's transaction, the contract. */
export function exportedName({ id, contract }: Pick<Entry, "id" | "contract">) {
  return `${id.replace(/^payment:/, "")}:${contractSlug(contract)}`;
}
