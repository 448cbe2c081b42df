import {
  headOfFollower,
  listMissingMonths,
  monthsOfRun,
  type NoticeHead,
} from "../../domain/documents/notice_run.ts";
import { heldContract, type Holding } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { dueNotices } from "../../store/coming_notices.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter } from "../../store/notices.ts";
import { readValue, readValues, type Store } from "../../store/store.ts";
import type { NoticeServices } from "./issue_contracts.ts";

/** Contracts whose heads are read at once. */
const BATCH = 200;

/** How many contracts a run would issue each month for, oldest first; `until` as in `issueNotices`. */
export async function planNotices(
  services: Pick<NoticeServices, "store" | "now" | "landlord">,
  until?: Month,
): Promise<Map<Month, number>> {
  const { store, landlord } = services;
  const today = parisDay(services.now());
  if (landlord.rentBooks === "bailleur") {
    return await planPublishing(store, today, until);
  }
  const range = until === undefined
    ? monthsOfRun(landlord, today)
    : { from: "", until };
  const counts = new Map<Month, number>();
  let cursor: ContractRef | null = null;
  for (;;) {
    const batch = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) break;
    const starts = await readStarts(store, batch);
    for (const { contract, head } of starts) {
      for (const month of listMissingMonths(contract, head, landlord, today)) {
        if (month < range.from || month > range.until) continue;
        counts.set(month, (counts.get(month) ?? 0) + 1);
      }
    }
    cursor = last.contract;
  }
  return inOrder(counts);
}

/** The same where the landlord's software makes the notices: those that wait and whose day has come. */
async function planPublishing(
  store: Store,
  today: IsoDate,
  until: Month | undefined,
): Promise<Map<Month, number>> {
  const counts = new Map<Month, number>();
  for await (const { month } of dueNotices(store, { today, until })) {
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return inOrder(counts);
}

const inOrder = (counts: ReadonlyMap<Month, number>): Map<Month, number> =>
  new Map([...counts].sort(([a], [b]) => a < b ? -1 : 1));

/** Contracts as their holders have them, each with where its notices are. */
async function readStarts(store: Store, contracts: readonly Contract[]) {
  const [holdings, heads, vanished] = await Promise.all([
    readValues(
      store,
      contracts.map((one) => keys.holding(one.contract, one.tenantNumber)),
    ),
    readValues(
      store,
      contracts.map((contract) => keys.noticeHead(accountOf(contract))),
    ),
    readValues(
      store,
      contracts.map(({ contract }) => keys.vanishedContract(contract)),
    ),
  ]);
  const started = await Promise.all(contracts.map(async (contract, i) => {
    const holding = holdings.at(i) ?? null;
    if (holding === null || (vanished.at(i) ?? null) !== null) return [];
    const head = await readHead(store, holding, heads.at(i) ?? null);
    return [{ contract: heldContract(contract, holding), head }];
  }));
  return started.flat();
}

async function readHead(
  store: Store,
  holding: Holding,
  own: NoticeHead | null,
) {
  return holding.follows === null ? own : headOfFollower(
    holding,
    own,
    await readValue(store, keys.noticeHead(holding.follows)),
  );
}
