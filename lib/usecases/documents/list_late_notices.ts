import { isIssuedAfterEnd } from "../../domain/documents/late_end.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, monthOf } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter, listNotices } from "../../store/notices.ts";
import { readValues, type Store } from "../../store/store.ts";

/** Contracts whose heads are read at once. */
const BATCH = 200;

/** A notice that was issued for a month after the lease had ended, and what it asked for. */
export interface LateNotice {
  contract: ContractRef;
  month: Month;
  endsOn: IsoDate;
  totalCents: Notice["totalCents"];
}

/** Of these contracts the notices that stand though the lease had ended before their month. */
export async function listLateNotices(
  store: Store,
  contracts: readonly Contract[],
): Promise<LateNotice[]> {
  const ended = contracts.filter(({ endsOn }) => endsOn !== null);
  const heads = await readValues(
    store,
    ended.map((contract) => keys.noticeHead(accountOf(contract))),
  );
  const late: LateNotice[] = [];
  for (const [i, contract] of ended.entries()) {
    const { endsOn } = contract;
    const last = heads.at(i)?.lastMonth;
    if (endsOn === null || last === undefined) continue;
    if (last <= monthOf(endsOn)) continue;
    const notices = await listNotices(store, accountOf(contract));
    for (const notice of notices.reverse()) {
      if (!isIssuedAfterEnd(notice, contract)) continue;
      const { month, totalCents } = notice;
      late.push({ contract: contract.contract, month, endsOn, totalCents });
    }
  }
  return late;
}

/** The same of every contract. */
export async function listAllLateNotices(store: Store): Promise<LateNotice[]> {
  const late: LateNotice[] = [];
  let cursor: ContractRef | null = null;
  for (;;) {
    const batch: Contract[] = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) return late;
    late.push(...await listLateNotices(store, batch));
    cursor = last.contract;
  }
}
