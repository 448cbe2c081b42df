import { toInstant } from "../../domain/month.ts";
import type { Milliseconds } from "../../domain/duration.ts";
import { nextAskAt } from "../../domain/payments/ask_time.ts";
import { type Payment } from "../../domain/payments/payment.ts";
import type { BankClient } from "../../scellius/bank_client.ts";
import { keys } from "../../store/keys.ts";
import { listPaymentsToAsk, putPayment } from "../../store/payments.ts";
import { transact } from "../../store/transaction.ts";
import { raiseAlert } from "../raise_alert.ts";
import type { Services } from "../services.ts";
import { settlePayment } from "./settle_payment.ts";
import { refuseByClock } from "../watch_clock.ts";

/** Payments that one run asks about at most; the next run takes the others. */
const A_RUN = 200;

/** What a run did. */
export interface Asked {
  /** Payments that the bank was asked about. */
  asked: number;
  /** Facts of the bank that were news. */
  booked: number;
  failed: number;
}

/**
 * Asks the bank about payments on which it has been silent for too long, and books what it says exactly as
 * its notification would be. Without a client the silent payments are only logged, for the daily reconciliation.
 * Under a clock that is not believed it asks nothing: it would give up on payments as if their time were over.
 */
export async function askBank(services: Services): Promise<Asked> {
  const { store, bankClient, log } = services;
  const run: Asked = { asked: 0, booked: 0, failed: 0 };
  const nowMs = services.now();
  if (await refuseByClock(services, "bank", nowMs) !== null) return run;
  const due = await listPaymentsToAsk(store, nowMs, A_RUN);
  for (const listed of due) {
    if (services.stopping.aborted) break;
    const payment = await takeAsk(services, listed, nowMs);
    if (payment === null) continue;
    if (bankClient === null) {
      log.info("payment_silent", { payment: payment.id });
      continue;
    }
    run.asked++;
    const booked = await attempt(services, bankClient, payment);
    if (booked === null) run.failed++;
    else run.booked += booked;
  }
  if (due.length > 0) log.info("bank_asked", { ...run });
  return run;
}

/**
 * Asks the bank about one payment whose time has come, before somebody is told that its waiting is over. True when it
 * was asked: the payment may have changed.
 */
export async function askAbout(
  services: Services,
  payment: Payment,
): Promise<boolean> {
  const { bankClient, now } = services;
  const nowMs = now();
  if (bankClient === null || payment.askAt === null) return false;
  if (payment.askAt > toInstant(nowMs)) return false;
  if (await refuseByClock(services, "bank", nowMs) !== null) return false;
  const taken = await takeAsk(services, payment, nowMs);
  if (taken === null) return false;
  return await attempt(services, bankClient, taken) !== null;
}

/** The facts that were news; null where the bank could not be asked. */
async function attempt(
  services: Services,
  bank: BankClient,
  payment: Payment,
): Promise<number | null> {
  try {
    return await ask(services, bank, payment);
  } catch (error) {
    // The next ask is written down already; a payment that cannot be asked about holds up no other.
    const reason = error instanceof Error ? error.message : String(error);
    services.log.warn("bank_not_asked", { payment: payment.id, reason });
    return null;
  }
}

/** Sets the time of the next ask before this one, so that two processes do not ask at once. */
function takeAsk(
  services: Services,
  listed: Payment,
  nowMs: Milliseconds,
): Promise<Payment | null> {
  return transact(services.store, async (tx) => {
    const payment = await tx.get(keys.payment(listed.id));
    // Another process may have asked since it was listed: then its time lies ahead again.
    const dueAt = payment?.askAt ?? null;
    if (payment === null || dueAt === null || dueAt > toInstant(nowMs)) {
      return null;
    }
    const askAt = nextAskAt(payment, nowMs);
    putPayment(tx, { ...payment, askAt }, payment);
    return payment;
  }, { locks: [listed.id] });
}

async function ask(
  services: Services,
  bank: BankClient,
  { id }: Payment,
): Promise<number> {
  const { facts, unreadable, isPartial } = await bank.readOrder(id);
  let booked = 0;
  const unplaced = unreadable > 0 ? ["not_understood"] : [];
  if (isPartial) unplaced.push("more_than_shown");
  for (const fact of facts) {
    const settled = await settlePayment(services, id, fact, "answer");
    if (settled.kind === "booked") booked++;
    if (settled.kind === "unplaced") unplaced.push(settled.reason);
  }
  if (unplaced.length > 0) {
    const detail = unplaced.join(" ");
    await raiseAlert(services, { kind: "answer_unplaced", about: id, detail });
  }
  return booked;
}
