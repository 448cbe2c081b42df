import { holderOn, type Holding } from "../../domain/holding.ts";
import {
  type AccountRef,
  accountRef,
  partsOfAccount,
} from "../../domain/ledger/account_ref.ts";
import {
  matchImported,
  rewordEntry,
} from "../../domain/ledger/match_imported.ts";
import { toInstant } from "../../domain/month.ts";
import {
  type ContractRef,
  NO_TENANT,
  type TenantNumber,
} from "../../domain/references.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import type { Store } from "../../store/store.ts";
import { listHoldings } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import { type BookedRow, identifierOf } from "./match_entries.ts";

/** Entries that one commit takes: each is three mutations beside the head. */
const ENTRIES_A_COMMIT = 300;

interface Services {
  store: Store;
  now(): number;
}

/** Posts new rows of a contract, each to the account of the holder whose it is; how many were new. */
export async function postRows(
  services: Services,
  contract: ContractRef,
  rows: readonly RollEntry[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const holdings = await listHoldings(services.store, contract);
  let written = 0;
  const byHolder = Map.groupBy(rows, (row) => holderOf(row, holdings));
  for (const [holder, own] of byHolder) {
    written += await post(services, accountRef(contract, holder), own);
  }
  return written;
}

/** Whose a row is: the holder that it names, else who held the contract on its day. */
function holderOf(
  { tenantNumber, posting }: RollEntry,
  holdings: readonly Holding[],
): TenantNumber {
  const named = holdings.find(({ holder }) => holder === tenantNumber);
  return named?.holder ?? holderOn(holdings, posting.date) ?? NO_TENANT;
}

async function post(
  services: Services,
  account: AccountRef,
  rows: readonly RollEntry[],
): Promise<number> {
  const { contract, holder } = partsOfAccount(account);
  let written = 0;
  for (let i = 0; i < rows.length; i += ENTRIES_A_COMMIT) {
    const batch = rows.slice(i, i + ENTRIES_A_COMMIT);
    const postings = batch.map(({ posting }) => posting);
    written += await transact(services.store, async (tx) => {
      const at = toInstant(services.now());
      const { entries } = await putPostings(tx, account, postings, at);
      for (const entry of entries) {
        const place = { contract, holder, number: entry.number };
        tx.set(keys.imported(identifierOf(entry)), place);
      }
      return entries.length;
    }, { locks: [contract] });
  }
  return written;
}

/** Corrects entries in their places. The head is written too, unchanged: a commit that read the account notices. */
export async function rewordRows(
  { store }: Pick<Services, "store">,
  rows: readonly BookedRow[],
): Promise<number> {
  let written = 0;
  const byAccount = Map.groupBy(rows, ({ account }) => account);
  for (const [account, own] of byAccount) {
    for (let i = 0; i < own.length; i += ENTRIES_A_COMMIT) {
      const batch = own.slice(i, i + ENTRIES_A_COMMIT);
      written += await reword(store, account, batch);
    }
  }
  return written;
}

function reword(
  store: Store,
  account: AccountRef,
  batch: readonly BookedRow[],
): Promise<number> {
  return transact(store, async (tx) => {
    const head = await tx.get(keys.account(account));
    if (head === null) return 0;
    let count = 0;
    for (const { row, number } of batch) {
      const entry = await tx.peek(keys.entry(account, number));
      if (entry === null || matchImported(entry, row) !== "reworded") continue;
      tx.set(keys.entry(account, number), rewordEntry(entry, row));
      count++;
    }
    if (count > 0) tx.set(keys.account(account), head);
    return count;
  }, { locks: [partsOfAccount(account).contract] });
}
