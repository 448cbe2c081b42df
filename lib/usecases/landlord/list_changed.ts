import {
  addCounts,
  type ContractDigest,
} from "../../domain/exchange/delivery.ts";
import { type ContractRef, isContractRef } from "../../domain/references.ts";
import type { Survey } from "../../landlord_files/rent_roll.ts";
import type { IsoDate } from "../../domain/month.ts";
import { partsOfAccount } from "../../domain/ledger/account_ref.ts";
import { listMovements } from "../../store/own_movements.ts";
import { keys } from "../../store/keys.ts";
import { listValues, type Store } from "../../store/store.ts";
import type { LotStamp, LotTaking, LotTally } from "./lot_taking.ts";

/**
 * The contracts that files may change: those whose rows are others than the last time, or hold every entry from an
 * earlier day on, those that were set aside, and
 * those with a payment of ours that the landlord's books do not have yet. One read of each digest, in the order of the
 * keys.
 */
export async function listChanged(
  store: Store,
  { digests, head }: Survey,
  { lot }: LotStamp,
): Promise<Pick<LotTaking, "changed" | "before">> {
  const changed = new Set(digests.keys());
  const before: LotTally = { counts: {}, confirmed: [] };
  let unchanged = 0;
  const all = store.kv.list<ContractDigest>({
    prefix: keys.contractDigests(),
  });
  for await (const { key, value } of all) {
    const ref = String(key[1]);
    if (!isContractRef(ref) || digests.get(ref) !== value.digest) continue;
    if (!covers(value, head?.entriesFrom ?? null)) continue;
    changed.delete(ref);
    if (lot === null || value.lot !== lot) unchanged++;
    else {
      before.counts = addCounts(before.counts, value.counts);
      before.confirmed.push(...value.confirmed);
    }
  }
  const waiting = await listWaiting(store);
  for (const ref of waiting) {
    if (!digests.has(ref) || changed.has(ref)) continue;
    changed.add(ref);
    unchanged--;
  }
  before.counts = addCounts(before.counts, { unchanged });
  return { changed, before };
}

/** Whether the files of a digest held every entry of the days of which files of the same rows hold every entry. */
function covers({ from }: ContractDigest, wanted: IsoDate | null): boolean {
  return wanted === null ||
    from !== undefined && from !== null && from <= wanted;
}

/** Contracts that were set aside, or on which a payment of ours waits for its row. */
async function listWaiting(store: Store): Promise<Set<ContractRef>> {
  const waiting = new Set<ContractRef>();
  for (const { contract } of await listValues(store, keys.setAsides())) {
    waiting.add(contract);
  }
  for (const prefix of [keys.allUnremitted(), keys.allUnconfirmed()]) {
    for (const { account, movement } of await listMovements(store, prefix)) {
      if (movement.isConfirmed === true) continue;
      waiting.add(partsOfAccount(account).contract);
    }
  }
  return waiting;
}
