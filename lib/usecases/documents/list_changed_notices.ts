import { changesSince } from "../../domain/documents/amended_notice.ts";
import { isIssuedAfterEnd } from "../../domain/documents/late_end.ts";
import type { LineChange } from "../../domain/documents/notice.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { Month } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter, listNotices } from "../../store/notices.ts";
import { readValue, type Store } from "../../store/store.ts";

/** Contracts that are read at once. */
const BATCH = 50;
/** Months back in which a change is looked for. */
const LOOKED_BACK = 12;

/** A notice whose lines the landlord's files give otherwise since it was issued. */
export interface ChangedNotice {
  contract: ContractRef;
  month: Month;
  changes: LineChange[];
}

/** The notices of the last twelve months whose lines have changed since, of every contract that is billed. */
export async function listChangedNotices(
  store: Store,
): Promise<ChangedNotice[]> {
  const changed: ChangedNotice[] = [];
  let cursor: ContractRef | null = null;
  for (;;) {
    const batch: Contract[] = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) return changed;
    const found = await Promise.all(batch.map((one) => listOf(store, one)));
    changed.push(...found.flat());
    cursor = last.contract;
  }
}

async function listOf(
  store: Store,
  contract: Contract,
): Promise<ChangedNotice[]> {
  const { contract: ref } = contract;
  const [schedule, vanished, notices] = await Promise.all([
    readValue(store, keys.schedule(ref)),
    readValue(store, keys.vanishedContract(ref)),
    listNotices(store, accountOf(contract), { limit: LOOKED_BACK }),
  ]);
  if (vanished !== null) return [];
  return notices.reverse().flatMap((notice) => {
    const changes = isIssuedAfterEnd(notice, contract)
      ? []
      : changesSince(notice, schedule);
    return changes.length === 0
      ? []
      : [{ contract: ref, month: notice.month, changes }];
  });
}
