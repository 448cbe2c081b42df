import {
  monthToRemind,
  noticeToRemind,
} from "../../domain/documents/reminder.ts";
import { accountOf, type AccountRef } from "../../domain/ledger/account_ref.ts";
import { type IsoDate, parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import { askedBy } from "../../domain/documents/notice_due.ts";
import type { DueNow, DuePart } from "../../domain/ledger/due_now.ts";
import type { Cents } from "../../domain/money.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import {
  listContractsAfter,
  listNotices,
  readNotice,
} from "../../store/notices.ts";
import { transact } from "../../store/transaction.ts";
import { readUserByTenant } from "../../store/users.ts";
import { listAwaitedPayments } from "../payments/start_payment.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { readBooks } from "../space/read_books.ts";
import { readAccountNow } from "../space/read_due_now.ts";
import { refuseByClock } from "../watch_clock.ts";

/** Contracts that are worked on at once. */
const BATCH = 50;
/** Notices whose day to pay may be near. */
const LATEST_NOTICES = 3;

/**
 * Queues a mail for each contract whose day to pay is near and that still owes something: once a month, to
 * those who have an account and want it, and not while a payment is on its way. Gives how many. A mail that has
 * left says what it says: under a clock that is not believed none is written.
 */
export async function remindDue(services: Services): Promise<number> {
  const nowMs = services.now();
  if (await refuseByClock(services, "reminders", nowMs) !== null) return 0;
  const today = parisDay(nowMs);
  const find = noticeFinder(services, today);
  if (find === null) return 0;
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
      batch.map((contract) => remind(services, contract, find)),
    );
    reminded += outcomes.filter((done) => done).length;
    if (outcomes.includes(true)) sendQueuedMail(services);
    cursor = last.contract;
  }
  if (reminded > 0) services.log.info("reminders_queued", { reminded });
  return reminded;
}

type NoticeFinder = (account: AccountRef) => Promise<Notice | null>;

/** Where the notice stands whose day to pay is near: by the landlord's calendar, or by the landlord's own notices. */
function noticeFinder(
  { store, landlord }: Services,
  today: IsoDate,
): NoticeFinder | null {
  if (landlord.rentBooks === "bailleur") {
    return async (account) =>
      noticeToRemind(
        await listNotices(store, account, { limit: LATEST_NOTICES }),
        today,
      );
  }
  const month = monthToRemind(landlord, today);
  return month === null ? null : (account) => readNotice(store, account, month);
}

async function remind(
  services: Services,
  contract: Contract,
  find: NoticeFinder,
): Promise<boolean> {
  const { store } = services;
  // A death, a lawsuit, over-indebtedness: the landlord says it, nobody else needs to know.
  if (contract.withoutReminders ?? false) return false;
  // Of an account that has passed on, the landlord asks by himself.
  const account = accountOf(contract);
  const notice = await find(account);
  if (notice === null || notice.byLandlord?.isPast) return false;
  const { month } = notice;
  const { contract: ref } = contract;
  const user = await readUserByTenant(store, contract.tenantNumber);
  if (user === null || user.closedAt !== null || !user.reminders) return false;
  if ((await listAwaitedPayments(services, user)).length > 0) return false;
  return await transact(store, async (tx) => {
    if (await tx.get(keys.reminder(account)) === month) return false;
    await tx.get(keys.account(account));
    const { due, entries } = await readAccountNow(services, contract);
    const owed = owedFor(notice, due);
    if (owed === null) return false;
    const books = await readBooks(services, [contract]);
    tx.set(keys.reminder(account), month);
    queueMail(tx, services, {
      kind: "due_reminder",
      to: user.email,
      language: user.language,
      contract: ref,
      month,
      ...owed,
      dueOn: notice.dueOn,
      books: books(contract, entries)?.age,
    });
    return true;
  }, { locks: [ref] });
}

/** Whether a notice asked for what is due: its month, and its own adjustments, which fall due on its day. */
function isAskedBy(part: DuePart, { month, lines, dueOn }: Notice): boolean {
  if (part.kind === "month") return part.month === month;
  return part.kind === "claim" && part.dueOn === dueOn &&
    lines.some(({ nature }) => nature === part.nature);
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
  const left = sumOf((part) => isAskedBy(part, notice));
  const monthCents = left - drawn;
  // An older debt is no reason to say that this month is not paid.
  if (monthCents <= 0) return null;
  const planCents = sumOf(({ kind }) => kind === "plan");
  return { owedCents: totalCents - drawn, monthCents, planCents };
}
