import { zip } from "../../domain/zip.ts";
import { type Month, parisDay } from "../../domain/month.ts";
import {
  listMissingMonths,
  monthsOfRun,
} from "../../domain/documents/notice_run.ts";
import type { ContractRef } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter } from "../../store/notices.ts";
import { readValues } from "../../store/store.ts";
import type { NoticeServices } from "./issue_notices.ts";

/** Contracts whose heads are read at once. */
const BATCH = 200;

/** How many contracts a run would issue each month for, oldest first; `until` as in `issueNotices`. */
export async function planNotices(
  services: Pick<NoticeServices, "store" | "now" | "landlord">,
  until?: Month,
): Promise<Map<Month, number>> {
  const { store, landlord } = services;
  const today = parisDay(services.now());
  const range = until === undefined
    ? monthsOfRun(landlord, today)
    : { from: "", until };
  const counts = new Map<Month, number>();
  let cursor: ContractRef | null = null;
  for (;;) {
    const batch = await listContractsAfter(store, cursor, BATCH);
    const last = batch.at(-1);
    if (last === undefined) break;
    const heads = await readValues(
      store,
      batch.map(({ contract }) => keys.noticeHead(contract)),
    );
    for (const [contract, head] of zip(batch, heads)) {
      for (
        const month of listMissingMonths(contract, head, landlord, today)
      ) {
        if (month < range.from || month > range.until) continue;
        counts.set(month, (counts.get(month) ?? 0) + 1);
      }
    }
    cursor = last.contract;
  }
  return new Map([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}
