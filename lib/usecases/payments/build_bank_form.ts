import type { User } from "../../domain/account/user.ts";
import { roleOn } from "../../domain/holding.ts";
import { isPaymentId } from "../../domain/ids.ts";
import {
  type Instant,
  type IsoDate,
  parisDay,
  toInstant,
} from "../../domain/month.ts";
import { ANY_CARD, isCard } from "../../domain/payments/card.ts";
import { nextAskAt } from "../../domain/payments/ask_time.ts";
import {
  type Attempt,
  MAX_ATTEMPTS,
  type Payment,
  statusOf,
} from "../../domain/payments/payment.ts";
import { buildPaymentForm, type PaymentForm } from "../../scellius/request.ts";
import { transDateOf } from "../../scellius/trans_date.ts";
import { FRENCH_ANY_CARD } from "../../text/french_codes.ts";
import { keys } from "../../store/keys.ts";
import {
  putPayment,
  takeTransId,
  TRANS_COUNTER_LOCK,
} from "../../store/payments.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { listAwaitedPayments } from "./start_payment.ts";

/** What choosing a means of payment came to. `closed`: the payment takes no more forms. */
export type CardChosen = "chosen" | "unknown_card" | "closed" | "not_found";

/** Notes which card a tenant is going to use. */
export function chooseCard(
  services: Services,
  user: User,
  id: string,
  card: string,
): Promise<CardChosen> {
  return transact(services.store, async (tx) => {
    const payment = await readOwn(tx, user, id);
    if (payment === null) return "not_found";
    if (statusOf(payment, services.now()) !== "created") return "closed";
    const chosen = card === FRENCH_ANY_CARD
      ? ANY_CARD
      : isCard(card) && services.landlord.cards.includes(card)
      ? card
      : null;
    if (chosen === null) return "unknown_card";
    putPayment(tx, { ...payment, card: chosen }, payment);
    return "chosen";
  });
}

/** The form for the bank, or where to go instead. */
export type BankForm =
  | {
    kind: "form";
    form: PaymentForm;
    payment: Payment;
    transId: string;
    siteId: string;
    /** When the form before this one was built; null for the first. */
    previousAt: Instant | null;
    /** Another payment of the tenant's whose money may be on its way; null where there is none. */
    otherAwaited: Payment | null;
  }
  | { kind: "no_card" }
  | { kind: "closed" }
  | { kind: "not_found" };

/**
 * Builds the signed form at this moment, under a number of its own: the bank takes a number once, so
 * one form clicked twice pays once, and a form that was left can be followed by another. The caller
 * warns from the second form on.
 */
export async function buildBankForm(
  services: Services,
  user: User,
  id: string,
): Promise<BankForm> {
  const { store, scellius, origin } = services;
  const built = await transact(store, async (tx) => {
    const payment = await readOwn(tx, user, id);
    if (payment === null) return "not_found";
    if (statusOf(payment, services.now()) !== "created") return "closed";
    if (payment.card === null) return "no_card";
    const today = parisDay(services.now());
    if (!await seesAccounts(tx, payment, today)) return "closed";
    const attempt = await takeAttempt(tx, services, payment);
    const tenant = await tx.peek(keys.tenant(user.tenantNumber));
    return attempt === null ? "closed" : { payment, attempt, tenant };
  }, { locks: [TRANS_COUNTER_LOCK] });
  if (typeof built === "string") return { kind: built };
  const { payment, attempt, tenant } = built;
  const form = buildPaymentForm({
    ...scellius,
    orderId: payment.id,
    transId: attempt.transId,
    transDate: attempt.transDate,
    amountCents: payment.amountCents,
    card: attempt.card,
    language: user.language,
    buyer: {
      tenantNumber: user.tenantNumber,
      surname: tenant?.surname ?? "",
      firstName: tenant?.firstName ?? "",
      email: user.email,
    },
    contracts: payment.shares.map(({ contract }) => contract),
    returnUrl: `${origin}/espace/paiement/${payment.id}`,
  });
  const { transId } = attempt;
  const previousAt = payment.attempts.at(-1)?.builtAt ?? null;
  const { siteId } = scellius;
  const awaited = await listAwaitedPayments(services, user);
  const otherAwaited = awaited.find((one) => one.id !== id) ?? null;
  return {
    kind: "form",
    form,
    payment,
    transId,
    siteId,
    previousAt,
    otherAwaited,
  };
}

/** Whether the payer still sees the accounts that he pays: an import may have taken one away since. */
async function seesAccounts(
  tx: Transaction,
  { shares, tenantNumber }: Payment,
  today: IsoDate,
): Promise<boolean> {
  const held = shares.map(({ contract, holder = tenantNumber }) =>
    keys.holding(contract, holder)
  );
  await tx.prefetch(...held, keys.tenant(tenantNumber));
  for (const key of held) {
    const holding = await tx.peek(key);
    if (holding === null) return false;
    if (roleOn(holding, tenantNumber, today) === null) return false;
  }
  return true;
}

async function takeAttempt(
  tx: Transaction,
  services: Services,
  payment: Payment,
): Promise<Attempt | null> {
  const { card, attempts } = payment;
  if (card === null || attempts.length >= MAX_ATTEMPTS) return null;
  const transDate = transDateOf(services.now());
  const transId = await takeTransId(
    tx,
    services.scellius.mode,
    transDate.slice(0, 8),
    payment.id,
    services.scellius.firstTransId,
  );
  const builtAt = toInstant(services.now());
  const attempt = { transId, transDate, card, builtAt };
  const next = { ...payment, attempts: [...attempts, attempt] };
  const askAt = nextAskAt(next, services.now());
  putPayment(tx, { ...next, askAt }, payment);
  return attempt;
}

async function readOwn(
  tx: Transaction,
  user: User,
  id: string,
): Promise<Payment | null> {
  if (!isPaymentId(id)) return null;
  const payment = await tx.get(keys.payment(id));
  return payment?.tenantNumber === user.tenantNumber ? payment : null;
}
