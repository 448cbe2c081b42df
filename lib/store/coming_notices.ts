import type { ComingNotice } from "../domain/exchange/stated.ts";
import type { IsoDate, Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { keys } from "./keys.ts";
import type { Store } from "./store.ts";

/** Which of the landlord's notices are to be published. */
export interface DueNotices {
  /** Those whose day is this one, or was before. */
  today: IsoDate;
  /** Months after it are left for later; undefined: none is. */
  until: Month | undefined;
}

/** Follows the holder's mark in the name of an account: all accounts of a contract are before it. */
const AFTER_HOLDERS = "\u007f";

/** The landlord's notices whose day has come, a contract's one after another, after one of the contracts. */
export async function* dueNotices(
  store: Store,
  { today, until }: DueNotices,
  after: ContractRef | null = null,
): AsyncGenerator<ComingNotice> {
  const prefix = keys.allComingNotices();
  const selector: Deno.KvListSelector = after === null
    ? { prefix }
    : { prefix, start: [...prefix, `${after}${AFTER_HOLDERS}`] };
  for await (const { value } of store.kv.list<ComingNotice>(selector)) {
    if (value.publishOn > today) continue;
    if (until === undefined || value.month <= until) yield value;
  }
}

/** The same by contract, of some contracts: what a run goes through next. */
export async function listDueNotices(
  store: Store,
  due: DueNotices,
  after: ContractRef | null,
  limit: number,
): Promise<{ contract: ContractRef; notices: ComingNotice[] }[]> {
  const groups: { contract: ContractRef; notices: ComingNotice[] }[] = [];
  for await (const notice of dueNotices(store, due, after)) {
    const group = groups.at(-1);
    if (group?.contract === notice.contract) group.notices.push(notice);
    else if (groups.length === limit) break;
    else groups.push({ contract: notice.contract, notices: [notice] });
  }
  return groups;
}
