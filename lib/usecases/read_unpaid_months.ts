import type { Entry } from "../domain/ledger.ts";
import type { ContractRef } from "../domain/references.ts";
import { listUnpaidMonths, type UnpaidMonth } from "../domain/unpaid_months.ts";
import { listEntries } from "../store/ledger.ts";
import type { Services } from "./services.ts";

/** Entries that are looked through, the latest ones: ten years of rents and payments. */
const LATEST = 400;

/** The months of a contract that are still to be paid, oldest first. What is older than the entries looked through counts as the oldest. */
export async function readUnpaidMonths(
  services: Pick<Services, "store">,
  contract: ContractRef,
): Promise<UnpaidMonth[]> {
  return listUnpaidMonths(await readLatestEntries(services, contract));
}

/** A contract's latest entries, in the order of their numbers: what payments are allocated from. */
export async function readLatestEntries(
  { store }: Pick<Services, "store">,
  contract: ContractRef,
): Promise<Entry[]> {
  const latest = await listEntries(store, contract, { limit: LATEST });
  return latest.reverse();
}
