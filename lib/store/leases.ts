import type { AccountHead, Entry } from "../domain/ledger/ledger.ts";
import { accountOfShare, type Payment } from "../domain/payments/payment.ts";
import { type HeldContract, heldContract } from "../domain/holding.ts";
import {
  accountOf,
  type AccountRef,
  accountRef,
  partsOfAccount,
} from "../domain/ledger/account_ref.ts";
import type { TenantNumber } from "../domain/references.ts";
import { versionOf } from "../domain/documents/amended_notice.ts";
import { type Key, keys } from "./keys.ts";
import { listEntries, readAccount } from "./ledger.ts";
import { listNotices } from "./notices.ts";
import { listPayments, toldStatus } from "./payments.ts";
import { listValues, readValue, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Keys deleted in one commit: far below what a commit takes. */
const KEYS_A_COMMIT = 400;

/** What the removal of a lease stands on: a commit that finds another contract or account removes nothing. */
export interface JudgedLease {
  /** As its holder has it. */
  contract: HeldContract;
  head: AccountHead;
}

/** Every key that hangs on an account, but its heads and the contract itself. */
export async function listLeaseKeys(
  store: Store,
  account: AccountRef,
): Promise<Key<unknown>[]> {
  const notices = await listNotices(store, account);
  const former = await listValues(store, keys.formerNotices(account));
  const coming = await listValues(store, keys.comingNotices(account));
  const entries = await listEntries(store, account);
  return [
    ...coming.map(({ month }) => keys.comingNotice(account, month)),
    ...former.flatMap((notice) => [
      keys.formerNotice(account, notice.month, versionOf(notice)),
      keys.unsealedNotice(account, notice.month, versionOf(notice)),
      keys.document(notice.code),
    ]),
    ...notices.flatMap(({ month, code, quittanceCode, version }) => [
      keys.notice(account, month),
      keys.unsealedNotice(account, month, versionOf({ version })),
      keys.document(code),
      keys.document(quittanceCode),
      keys.printed(account, month),
      keys.printedQuittance(account, month),
    ]),
    ...entries.flatMap(entryKeys),
  ];
}

function entryKeys(
  { contract, holder, number, id, cause, confirmedBy }: Entry,
): Key<unknown>[] {
  const account = accountRef(contract, holder);
  const own: Key<unknown>[] = [
    keys.entry(account, number),
    keys.posting(account, id),
  ];
  if (cause.kind === "payment") {
    own.push(
      keys.unremitted(account, number),
      keys.unconfirmed(account, number),
    );
  }
  const identifier = cause.kind === "import" ? cause.identifier : confirmedBy;
  return identifier === undefined ? own : [...own, keys.imported(identifier)];
}

/** Every key of a tenant's messages. */
export async function listMessageKeys(
  store: Store,
  tenant: TenantNumber,
): Promise<Key<unknown>[]> {
  const messages = await listValues(store, keys.messages(tenant));
  return messages.map(({ number }) => keys.message(tenant, number));
}

/** Every key of the holder's payments that serve no account but this one, or one that is gone. */
export async function listPaymentKeys(
  store: Store,
  contract: HeldContract,
): Promise<Key<unknown>[]> {
  const found: Key<unknown>[] = [];
  for (const payment of await listPayments(store, contract.tenantNumber)) {
    if (await servesNoOther(store, payment, accountOf(contract))) {
      found.push(...paymentKeys(payment));
    }
  }
  return found;
}

async function servesNoOther(
  store: Store,
  payment: Payment,
  account: AccountRef,
): Promise<boolean> {
  for (const share of payment.shares) {
    const other = accountOfShare(payment, share);
    if (other === account) continue;
    const { contract, holder } = partsOfAccount(other);
    const holding = await readValue(store, keys.holding(contract, holder));
    if (holding !== null) return false;
  }
  return true;
}

function paymentKeys(payment: Payment): Key<unknown>[] {
  const { id, tenantNumber, code, askAt, operations, shares } = payment;
  return [
    keys.payment(id),
    keys.paymentByTenant(tenantNumber, id),
    keys.paymentByStatus(toldStatus(payment), id),
    ...shares.map(({ contract }) => keys.paymentByContract(contract, id)),
    keys.document(code),
    ...askAt === null ? [] : [keys.paymentByAskTime(askAt, id)],
    ...operations.map(({ key }) => keys.paymentByUuid(key)),
  ];
}

/** Deletes keys in as many commits as it takes, as long as the lease is what it was judged by. False when it is not. */
export async function removeLeaseKeys(
  store: Store,
  lease: JudgedLease,
  doomed: readonly Key<unknown>[],
): Promise<boolean> {
  for (let at = 0; at < doomed.length; at += KEYS_A_COMMIT) {
    const batch = doomed.slice(at, at + KEYS_A_COMMIT);
    const done = await underLease(store, lease, (tx) => {
      for (const key of batch) tx.delete(key);
    });
    if (!done) return false;
  }
  return true;
}

/** Runs a commit that stands on the lease as it was judged. */
export function underLease(
  store: Store,
  lease: JudgedLease,
  body: (tx: Transaction) => void | Promise<void>,
): Promise<boolean> {
  const { contract, head } = lease;
  const { contract: ref, tenantNumber } = contract;
  return transact(store, async (tx) => {
    const current = await tx.get(keys.contract(ref));
    const holding = await tx.get(keys.holding(ref, tenantNumber));
    const account = await tx.get(keys.account(accountOf(contract)));
    if (current === null || holding === null) return false;
    const held = heldContract(current, holding);
    const isSame = JSON.stringify(held) === JSON.stringify(contract) &&
      (account?.entryCount ?? 0) === head.entryCount &&
      (account?.balanceCents ?? 0) === head.balanceCents;
    if (isSame) await body(tx);
    return isSame;
  }, { locks: [ref] });
}

/** Reads what a removal stands on. */
export async function readJudgedLease(
  store: Store,
  contract: HeldContract,
): Promise<JudgedLease> {
  return { contract, head: await readAccount(store, accountOf(contract)) };
}
