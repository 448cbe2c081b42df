import type { HeldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { TenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import {
  type JudgedLease,
  listLeaseKeys,
  listMessageKeys,
  listPaymentKeys,
  readJudgedLease,
  removeLeaseKeys,
  underLease,
} from "../../store/leases.ts";
import { listValues } from "../../store/store.ts";
import { listHoldings } from "../../store/tenants.ts";
import type { Transaction } from "../../store/transaction.ts";
import { removeTenantRecord } from "../../store/tenant_names.ts";
import { getUserByTenant } from "../../store/users.ts";
import { putClosedUser } from "../account/close_account.ts";
import { queueMail } from "../queue_mail.ts";
import { findOverLease } from "./lease_end.ts";
import type { RetentionServices } from "./retention_services.ts";

/**
 * Removes one lease with all that hangs on it: first notices, entries and payments, then, in one commit, what leads to
 * them. Cut short, it is found again by the next run. With the last lease of a tenant go the messages, the tenant's
 * record and the login. False when the lease changed meanwhile: then it stays.
 */
export async function removeLease(
  services: RetentionServices,
  contract: HeldContract,
): Promise<boolean> {
  const { store } = services;
  // Judged again after its account was read: an entry that came in between ends it here or at the first commit.
  const lease = await readJudgedLease(store, contract);
  if (await findOverLease(services, contract, 0) === null) return false;
  const { tenantNumber } = contract;
  const account = accountOf(contract);
  const seen = await listValues(store, keys.accountsByPerson(tenantNumber));
  const isLast = seen.every((one) => one === account);
  const doomed = [
    ...await listPaymentKeys(store, contract),
    ...isLast ? await listMessageKeys(store, tenantNumber) : [],
    ...await listLeaseKeys(store, account),
  ];
  if (!await removeLeaseKeys(store, lease, doomed)) return false;
  return await removeHeads(services, lease, isLast);
}

async function removeHeads(
  services: RetentionServices,
  lease: JudgedLease,
  isLast: boolean,
): Promise<boolean> {
  const { contract: ref, tenantNumber } = lease.contract;
  const account = accountOf(lease.contract);
  const holdings = await listHoldings(services.store, ref);
  const decisions = await listValues(services.store, keys.rowDecisionsOf(ref));
  return await underLease(services.store, lease, async (tx) => {
    const holding = await tx.get(keys.holding(ref, tenantNumber));
    const people = holding?.people.map(({ number }) => number) ?? [];
    for (const number of [tenantNumber, ...people]) {
      tx.delete(keys.accountByPerson(number, account));
    }
    tx.delete(keys.holding(ref, tenantNumber));
    tx.delete(keys.account(account));
    tx.delete(keys.plan(account));
    tx.delete(keys.noticeHead(account));
    tx.delete(keys.gapDecision(account));
    tx.delete(keys.reminder(account));
    tx.delete(keys.removal(account));
    // The contract stays as long as another holder's account hangs on it.
    if (holdings.length === 1) {
      tx.delete(keys.contract(ref));
      tx.delete(keys.schedule(ref));
      tx.delete(keys.contractDigest(ref));
      tx.delete(keys.setAside(ref));
      for (const { identifier } of decisions) {
        tx.delete(keys.rowDecision(ref, identifier));
      }
      tx.delete(keys.vanishedContract(ref));
    }
    if (isLast) await removeTenant(tx, services, tenantNumber);
  });
}

/** A login without a file shows nothing: it is closed with it, and its owner is told. */
async function removeTenant(
  tx: Transaction,
  services: RetentionServices,
  number: TenantNumber,
) {
  const tenant = await tx.peek(keys.tenant(number));
  if (tenant !== null) removeTenantRecord(tx, tenant);
  tx.delete(keys.invitation(number));
  const user = await getUserByTenant(tx, number);
  if (user === null) return;
  const at = putClosedUser(tx, services, user);
  const { email: to, language } = user;
  queueMail(tx, services, {
    kind: "account_closed_by_landlord",
    to,
    language,
    at,
  });
}
