import { monthToRemind } from "../../domain/documents/reminder.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { type Month, parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter, readNotice } from "../../store/notices.ts";
import { transact } from "../../store/transaction.ts";
import { readUserByTenant } from "../../store/users.ts";
import { listAwaitedPayments } from "../payments/start_payment.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { refuseByClock } from "../watch_clock.ts";
import { settleNotice } from "./read_quittances.ts";

/** Contracts that are worked on at once. */
const BATCH = 50;

/**
 * Queues a mail for each contract whose day to pay is near and that still owes something: once a month, to
 * those who have an account and want it, and not while a payment is on its way. Gives how many. A mail that has
 * left says what it says: under a clock that is not believed none is written.
 */
export async function remindDue(services: Services): Promise<number> {
  const nowMs = services.now();
  if (await refuseByClock(services, "reminders", nowMs) !== null) return 0;
  const month = monthToRemind(services.landlord, parisDay(nowMs));
  if (month === null) return 0;
  let reminded = 0;
  let cursor: ContractRef | null = null;
  while (!services.stopping.aborted) {
    const batch: Contract[] = await listContractsAfter(
      services.store,
      cursor,
      BATCH,
    );
    const last = batch.at(-1);
    if (last === undefined) break;
    const outcomes = await Promise.all(
      batch.map((contract) => remind(services, contract, month)),
    );
    reminded += outcomes.filter((done) => done).length;
    if (outcomes.includes(true)) sendQueuedMail(services);
    cursor = last.contract;
  }
  if (reminded > 0) services.log.info("reminders_queued", { reminded });
  return reminded;
}

async function remind(
  services: Services,
  current: Contract,
  month: Month,
): Promise<boolean> {
  const { store } = services;
  // Of an account that has passed on, the landlord asks by himself.
  const account = accountOf(current);
  const notice = await readNotice(store, account, month);
  if (notice === null || notice.directDebit) return false;
  const { contract, tenantNumber, dueOn } = notice;
  const user = await readUserByTenant(store, tenantNumber);
  if (user === null || user.closedAt !== null || !user.reminders) return false;
  if ((await listAwaitedPayments(services, user)).length > 0) return false;
  // An older debt is no reason to say that this month is not paid.
  const settlement = await settleNotice(services, notice);
  if (settlement.kind !== "missing") return false;
  return await transact(store, async (tx) => {
    if (await tx.get(keys.reminder(account)) === month) return false;
    const head = await tx.get(keys.account(account));
    const owedCents = -(head?.balanceCents ?? 0);
    if (owedCents <= 0) return false;
    tx.set(keys.reminder(account), month);
    queueMail(tx, services, {
      kind: "due_reminder",
      to: user.email,
      language: user.language,
      contract,
      month,
      owedCents,
      dueOn,
    });
    return true;
  }, { locks: [contract] });
}
