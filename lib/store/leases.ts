import type { AccountHead, Entry } from "../domain/ledger/ledger.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { ContractRef, TenantNumber } from "../domain/references.ts";
import type { Contract } from "../domain/tenant.ts";
import { type Key, keys } from "./keys.ts";
import { listEntries, readAccount } from "./ledger.ts";
import { listNotices } from "./notices.ts";
import { listPayments } from "./payments.ts";
import { listValues, readValue, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Keys deleted in one commit: far below what a commit takes. */
const KEYS_A_COMMIT = 400;

/** What the removal of a lease stands on: a commit that finds another contract or account removes nothing. */
export interface JudgedLease {
  contract: Contract;
  head: AccountHead;
}

/** Every key that hangs on a contract, but its heads and the contract itself. */
export async function listLeaseKeys(
  store: Store,
  contract: ContractRef,
): Promise<Key<unknown>[]> {
  const notices = await listNotices(store, contract);
  const entries = await listEntries(store, contract);
  return [
    ...notices.flatMap(({ month, code, quittanceCode }) => [
      keys.notice(contract, month),
      keys.document(code),
      keys.document(quittanceCode),
      keys.printed(contract, month),
    ]),
    ...entries.flatMap(entryKeys),
  ];
}

function entryKeys({ contract, number, id, cause }: Entry): Key<unknown>[] {
  const own = [keys.entry(contract, number), keys.posting(contract, id)];
  return cause.kind === "import"
    ? [...own, keys.imported(cause.identifier)]
    : own;
}

/** Every key of a tenant's messages. */
export async function listMessageKeys(
  store: Store,
  tenant: TenantNumber,
): Promise<Key<unknown>[]> {
  const messages = await listValues(store, keys.messages(tenant));
  return messages.map(({ number }) => keys.message(tenant, number));
}

/** Every key of the tenant's payments that serve no lease but `contract`, or one that is gone or another's. */
export async function listPaymentKeys(
  store: Store,
  { contract, tenantNumber }: Contract,
): Promise<Key<unknown>[]> {
  const found: Key<unknown>[] = [];
  for (const payment of await listPayments(store, tenantNumber)) {
    if (await servesNoOther(store, payment, contract)) {
      found.push(...paymentKeys(payment));
    }
  }
  return found;
}

async function servesNoOther(
  store: Store,
  { shares, tenantNumber }: Payment,
  contract: ContractRef,
): Promise<boolean> {
  for (const share of shares) {
    if (share.contract === contract) continue;
    const other = await readValue(store, keys.contract(share.contract));
    if (other?.tenantNumber === tenantNumber) return false;
  }
  return true;
}

function paymentKeys(payment: Payment): Key<unknown>[] {
  const { id, tenantNumber, code, askAt, operations } = payment;
  return [
    keys.payment(id),
    keys.paymentByTenant(tenantNumber, id),
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
  return transact(store, async (tx) => {
    const current = await tx.get(keys.contract(contract.contract));
    const account = await tx.get(keys.account(contract.contract));
    const isSame = JSON.stringify(current) === JSON.stringify(contract) &&
      (account?.entryCount ?? 0) === head.entryCount &&
      (account?.balanceCents ?? 0) === head.balanceCents;
    if (isSame) await body(tx);
    return isSame;
  }, { locks: [contract.contract] });
}

/** Reads what a removal stands on. */
export async function readJudgedLease(
  store: Store,
  contract: Contract,
): Promise<JudgedLease> {
  return { contract, head: await readAccount(store, contract.contract) };
}
