import type { Contract } from "../../domain/tenant.ts";
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
import { listContracts } from "../../store/tenants.ts";
import type { Transaction } from "../../store/transaction.ts";
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
  contract: Contract,
): Promise<boolean> {
  const { store } = services;
  // Judged again after its account was read: an entry that came in between ends it here or at the first commit.
  const lease = await readJudgedLease(store, contract);
  if (await findOverLease(services, contract, 0) === null) return false;
  const { contract: ref, tenantNumber } = contract;
  const others = (await listContracts(store, tenantNumber))
    .filter((one) => one.contract !== ref);
  const isLast = others.length === 0;
  const doomed = [
    ...await listPaymentKeys(store, contract),
    ...isLast ? await listMessageKeys(store, tenantNumber) : [],
    ...await listLeaseKeys(store, ref),
  ];
  if (!await removeLeaseKeys(store, lease, doomed)) return false;
  return await removeHeads(services, lease, isLast);
}

function removeHeads(
  services: RetentionServices,
  lease: JudgedLease,
  isLast: boolean,
): Promise<boolean> {
  const { contract: ref, tenantNumber } = lease.contract;
  return underLease(services.store, lease, async (tx) => {
    tx.delete(keys.contract(ref));
    tx.delete(keys.contractByTenant(tenantNumber, ref));
    tx.delete(keys.account(ref));
    tx.delete(keys.schedule(ref));
    tx.delete(keys.plan(ref));
    tx.delete(keys.noticeHead(ref));
    tx.delete(keys.reminder(ref));
    tx.delete(keys.removal(ref));
    if (isLast) await removeTenant(tx, services, tenantNumber);
  });
}

/** A login without a file shows nothing: it is closed with it, and its owner is told. */
async function removeTenant(
  tx: Transaction,
  services: RetentionServices,
  number: string,
) {
  tx.delete(keys.tenant(number));
  const id = await tx.get(keys.userByTenant(number));
  const user = await tx.get(keys.user(id ?? ""));
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
