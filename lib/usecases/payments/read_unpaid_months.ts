import type { AccountRef } from "../../domain/ledger/account_ref.ts";
import {
  listUnpaidMonths,
  type UnpaidMonth,
} from "../../domain/ledger/unpaid_months.ts";
import { listEntries } from "../../store/ledger.ts";
import type { Services } from "../services.ts";

/** Entries that are looked through, the latest ones: ten years of rents and payments. */
const LATEST = 400;

/**
 * The months of an account that are still to be paid, oldest first. What is older than the entries looked through
 * counts as the oldest.
 */
export async function readUnpaidMonths(
  { store }: Pick<Services, "store">,
  account: AccountRef,
): Promise<UnpaidMonth[]> {
  const latest = await listEntries(store, account, { limit: LATEST });
  return listUnpaidMonths(latest.reverse());
}
