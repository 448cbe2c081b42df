import type { Notice } from "../domain/documents/notice.ts";
import type { Month } from "../domain/month.ts";
import type { NoticeHead } from "../domain/documents/notice_run.ts";
import { accountOf, type AccountRef } from "../domain/ledger/account_ref.ts";
import type { ContractRef } from "../domain/references.ts";
import type { Contract } from "../domain/tenant.ts";
import { versionOf } from "../domain/documents/amended_notice.ts";
import { keys } from "./keys.ts";
import { listValues, readValue, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";
import { putUnsealed } from "./unsealed_notices.ts";

/** Writes a notice, what its codes lead to, and the account's head, which makes it happen once. */
export function putNotice(tx: Transaction, notice: Notice, head: NoticeHead) {
  const { contract, tenantNumber: holder, month, code, quittanceCode } = notice;
  const account = accountOf(notice);
  tx.set(keys.notice(account, month), notice);
  putUnsealed(tx, notice);
  tx.set(keys.noticeHead(account), head);
  const subject = { v: 2 as const, contract, holder, month };
  tx.set(keys.document(code), { ...subject, kind: "notice" });
  tx.set(keys.document(quittanceCode), { ...subject, kind: "quittance" });
}

/** Writes a notice in the place of a former one, which is kept; its code leads to it as before. */
export function putAmendedNotice(
  tx: Transaction,
  notice: Notice,
  former: Notice,
) {
  const { contract, tenantNumber: holder, month, code } = notice;
  const account = accountOf(notice);
  const version = versionOf(former);
  tx.set(keys.formerNotice(account, month, version), former);
  tx.set(keys.notice(account, month), notice);
  putUnsealed(tx, notice);
  // It goes out on paper with the next printing.
  tx.delete(keys.printed(account, month));
  const subject = { v: 2, kind: "notice", contract, holder, month } as const;
  tx.set(keys.document(former.code), { ...subject, version });
  tx.set(keys.document(code), subject);
}

/** An account's notice of a month, or null. */
export function readNotice(
  store: Store,
  account: AccountRef,
  month: Month,
): Promise<Notice | null> {
  return readValue(store, keys.notice(account, month));
}

/** An account's notices, the latest month first, from `upTo` (included) backwards. */
export function listNotices(
  store: Store,
  account: AccountRef,
  options: { limit?: number; upTo?: Month } = {},
): Promise<Notice[]> {
  const { limit, upTo } = options;
  const end = upTo === undefined ? undefined : `${upTo}\u0000`;
  return listValues(store, keys.notices(account), {
    reverse: true,
    limit,
    end,
  });
}

/** Contracts in the order of their references, after one of them. */
export function listContractsAfter(
  store: Store,
  after: ContractRef | null,
  limit: number,
): Promise<Contract[]> {
  const start = after === null ? undefined : `${after}\u0000`;
  return listValues(store, keys.contracts(), { limit, start });
}

/** How many contracts there are, ended ones included. */
export async function countContracts(store: Store): Promise<number> {
  let count = 0;
  for await (const _ of store.kv.list({ prefix: keys.contracts() })) count++;
  return count;
}

/** The latest month of which a notice was issued, of all accounts; null where none was. */
export async function readLatestMonth(store: Store): Promise<Month | null> {
  let latest: Month | null = null;
  const selector = { prefix: keys.noticeHeads() };
  for await (const { value } of store.kv.list<NoticeHead>(selector)) {
    if (latest === null || value.lastMonth > latest) latest = value.lastMonth;
  }
  return latest;
}
