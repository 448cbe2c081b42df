import { versionOf } from "../domain/documents/amended_notice.ts";
import {
  isSealed,
  type Notice,
  type NoticeSeal,
} from "../domain/documents/notice.ts";
import {
  accountOf,
  accountRef,
  partsOfAccount,
} from "../domain/ledger/account_ref.ts";
import type { UnsealedNotice } from "../domain/documents/unsealed_notice.ts";
import { zip } from "../domain/zip.ts";
import { type Key, keys } from "./keys.ts";
import { readValue, readValues, type Store } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** Writes beside a new notice that its PDF is to be drawn. */
export function putUnsealed(tx: Transaction, notice: Notice) {
  if (isSealed(notice)) return;
  const { month } = notice;
  const account = accountOf(notice);
  const version = versionOf(notice);
  tx.set(keys.unsealedNotice(account, month, version), {
    v: 1,
    ...partsOfAccount(account),
    month,
    version,
  });
}

/** What is to be drawn, in the order of the accounts, after one of them. */
export async function listUnsealed(
  store: Store,
  after: UnsealedNotice | null,
  limit: number,
): Promise<UnsealedNotice[]> {
  const prefix = keys.unsealedNotices();
  const selector: Deno.KvListSelector = after === null
    ? { prefix }
    : { prefix, start: [...keyOf(after), 0] };
  const found: UnsealedNotice[] = [];
  const listed = store.kv.list<UnsealedNotice>(selector, { limit });
  for await (const { value } of listed) found.push(value);
  return found;
}

/** The notices themselves, a later version's place looked past; null where one is gone. */
export async function readUnsealed(
  store: Store,
  waiting: readonly UnsealedNotice[],
): Promise<(Notice | null)[]> {
  const standing = await readValues(
    store,
    waiting.map((one) => keys.notice(refOf(one), one.month)),
  );
  return await Promise.all(
    zip(waiting, standing).map(([one, notice]) =>
      notice === null || versionOf(notice) === one.version
        ? notice
        : readValue(store, formerKey(one))
    ),
  );
}

/** Says that nothing is to be drawn any more: the notice is gone, or has its seal. */
export function removeUnsealed(tx: Transaction, one: UnsealedNotice) {
  tx.delete(keyOf(one));
}

/** Writes the seal into a notice's record, wherever it stands by now; one that has its own keeps it. */
export async function putSeal(
  tx: Transaction,
  notice: Notice,
  seal: NoticeSeal,
) {
  const { month } = notice;
  const account = accountOf(notice);
  const version = versionOf(notice);
  const one = { v: 1, ...partsOfAccount(account), month, version } as const;
  const standing = await tx.peek(keys.notice(account, month));
  const key = standing !== null && versionOf(standing) === version
    ? keys.notice(account, month)
    : formerKey(one);
  const current = await tx.get(key);
  if (current !== null && !isSealed(current)) {
    tx.set(key, { ...current, ...seal });
  }
  removeUnsealed(tx, one);
}

const refOf = ({ contract, holder }: UnsealedNotice) =>
  accountRef(contract, holder);

const keyOf = (one: UnsealedNotice) =>
  keys.unsealedNotice(refOf(one), one.month, one.version);

const formerKey = (one: UnsealedNotice): Key<Notice> =>
  keys.formerNotice(refOf(one), one.month, one.version);
