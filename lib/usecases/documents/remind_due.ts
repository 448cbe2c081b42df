import { type Month, parisDay } from "../../domain/month.ts";
import { monthToRemind } from "../../domain/documents/reminder.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import { askedBy } from "../../domain/documents/notice_due.ts";
import type { DueNow, DuePart } from "../../domain/ledger/due_now.ts";
import type { Cents } from "../../domain/money.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter, readNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { readDueNow } from "../space/read_due_now.ts";
import { listAwaitedPayments } from "../payments/start_payment.ts";
import { refuseByClock } from "../watch_clock.ts";

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
  let cursor: string | null = null;
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
  contract: Contract,
  month: Month,
): Promise<boolean> {
  const { store } = services;
  const { contract: ref, tenantNumber: holder } = contract;
  // A death, a lawsuit, over-indebtedness: the landlord says it, nobody else needs to know.
  if (contract.withoutReminders ?? false) return false;
  const notice = await readNotice(store, ref, month);
  // A contract that has changed hands: the month was another's.
  if (notice === null || notice.tenantNumber !== holder) return false;
  const id = await readValue(store, keys.userByTenant(holder));
  const user = await readValue(store, keys.user(id ?? ""));
  if (user === null || user.closedAt !== null || !user.reminders) return false;
  if ((await listAwaitedPayments(services, user)).length > 0) return false;
  return await transact(store, async (tx) => {
    if (await tx.get(keys.reminder(ref)) === month) return false;
    await tx.get(keys.account(ref));
    const owed = owedFor(notice, await readDueNow(services, contract));
    if (owed === null) return false;
    tx.set(keys.reminder(ref), month);
    queueMail(tx, services, {
      kind: "due_reminder",
      to: user.email,
      language: user.language,
      contract: ref,
      month,
      ...owed,
      dueOn: notice.dueOn,
    });
    return true;
  }, { locks: [ref] });
}

/**
 * What is left to pay of a notice's month, apart from older debts and from a plan's part; null where nothing is. What
 * its notice said will be drawn is never reminded of: it may be on its way.
 */
function owedFor(
  notice: Notice,
  { parts, totalCents }: DueNow,
): { owedCents: Cents; monthCents: Cents; planCents: Cents } | null {
  const drawn = askedBy(notice).drawing?.cents ?? 0;
  const sumOf = (which: (part: DuePart) => boolean) =>
    parts.filter(which).reduce((sum, { cents }) => sum + cents, 0);
  const left = sumOf((part) =>
    part.kind === "month" && part.month === notice.month
  );
  const monthCents = left - drawn;
  // An older debt is no reason to say that this month is not paid.
  if (monthCents <= 0) return null;
  const planCents = sumOf(({ kind }) => kind === "plan");
  return { owedCents: totalCents - drawn, monthCents, planCents };
}
