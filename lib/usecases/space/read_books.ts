import {
  type AccountBooks,
  accountBooks,
} from "../../domain/exchange/account_books.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { readValue, readValues } from "../../store/store.ts";
import type { Services } from "../services.ts";

/** The landlord's books behind an account, from its latest entries. */
export type BooksOf = (
  contract: Contract,
  entries: readonly Entry[],
) => AccountBooks | null;

/** What says how old the books behind accounts are; where the portal itself keeps them, nothing is read. */
export async function readBooks(
  { store, now, landlord }: Pick<Services, "store" | "now" | "landlord">,
  contracts: readonly Contract[],
): Promise<BooksOf> {
  if (landlord.rentBooks === "portail") return () => null;
  const [mark, setAsides] = await Promise.all([
    readValue(store, keys.importMark()),
    readValues(store, contracts.map((one) => keys.setAside(one.contract))),
  ]);
  const nowMs = now();
  return ({ contract }, entries) => {
    const setAside = setAsides.find((one) => one?.contract === contract) ??
      null;
    return accountBooks({ landlord, mark, setAside, entries, nowMs });
  };
}
