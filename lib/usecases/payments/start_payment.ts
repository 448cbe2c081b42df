import type { PaymentId } from "../../domain/ids.ts";
import { createDocumentCode } from "../../auth/document_code.ts";
import type { Drawing } from "../../domain/ledger/drawing.ts";
import type { Cents } from "../../domain/money.ts";
import { type Instant, parisDay, toInstant } from "../../domain/month.ts";
import {
  groupTries,
  isAwaited,
  type Payment,
  type Share,
} from "../../domain/payments/payment.ts";
import type { PaymentFault } from "../../domain/payments/payment_fault.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { User } from "../../domain/account/user.ts";
import { listPayments, putPayment } from "../../store/payments.ts";
import { readOwnContract } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import {
  readPaymentFields,
  sumOf,
  type TypedShare,
} from "./read_payment_fields.ts";
import type { Services } from "../services.ts";
import { readDueNow } from "../space/read_due_now.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/** What must be asked before going on. */
export type PaymentQuestion =
  | {
    kind: "more_than_owed";
    contract: ContractRef;
    owedCents: Cents;
    advanceCents: Cents;
  }
  /** The bank will draw by itself: what is paid now comes on top. */
  | { kind: "will_be_drawn"; contract: ContractRef; drawing: Drawing }
  | {
    kind: "another_awaited";
    id: PaymentId;
    contracts: ContractRef[];
    amountCents: Cents;
    startedAt: Instant;
  };

/** What step 1 came to. */
export type PaymentStarted =
  | { kind: "started"; id: PaymentId }
  | { kind: "refused"; faults: PaymentFault[] }
  | { kind: "confirm"; questions: PaymentQuestion[] }
  | Throttled;

/** How many of the latest payments are looked through for one that is awaited. */
const RECENT = 20;

/** Starts a payment from step 1's fields, as typed, for one contract or several. No money moves here. */
export async function startPayment(
  services: Services,
  user: User,
  typed: { shares: readonly TypedShare[]; confirmed: boolean },
): Promise<PaymentStarted> {
  const shares = await readPaymentFields(services, user, typed.shares);
  if ("faults" in shares) return { kind: "refused", faults: shares.faults };
  if (!typed.confirmed) {
    const questions = await listQuestions(services, user, shares);
    if (questions.length > 0) return { kind: "confirm", questions };
  }
  const throttled = await takeTokens(services, [
    ["paymentTenant", user.tenantNumber],
  ]);
  if (throttled !== null) return throttled;
  const payment: Payment = {
    v: 1,
    id: services.newId(),
    code: createDocumentCode(services.randomBytes),
    userId: user.id,
    tenantNumber: user.tenantNumber,
    shares,
    amountCents: sumOf(shares),
    card: null,
    createdAt: toInstant(services.now()),
    attempts: [],
    operations: [],
    askAt: null,
  };
  await transact(services.store, (tx) => {
    putPayment(tx, payment, null);
  });
  services.log.info("payment_started", { payment: payment.id, user: user.id });
  return { kind: "started", id: payment.id };
}

async function listQuestions(
  services: Services,
  user: User,
  shares: readonly Share[],
): Promise<PaymentQuestion[]> {
  const questions: PaymentQuestion[] = [];
  const today = parisDay(services.now());
  for (const share of shares) {
    const { contract: ref, holder, amountCents } = share;
    const contract = await readOwnContract(
      services.store,
      user.tenantNumber,
      ref,
      holder ?? user.tenantNumber,
      today,
    );
    if (contract === null) continue;
    const due = await readDueNow(services, contract);
    const { drawing, toPayCents } = due;
    // What the bank does not draw is paid without a question.
    if (drawing !== null && amountCents > toPayCents) {
      questions.push({ kind: "will_be_drawn", contract: ref, drawing });
    }
    // What a plan leaves for later may be paid ahead: it is owed.
    const owedCents = due.totalCents + due.inPlanCents;
    if (amountCents <= owedCents) continue;
    questions.push({
      kind: "more_than_owed",
      contract: ref,
      owedCents,
      advanceCents: due.inFavourCents + amountCents - owedCents,
    });
  }
  const all = await listAwaitedPayments(services, user);
  for (const awaited of groupTries(all)) {
    questions.push({
      kind: "another_awaited",
      id: awaited.id,
      contracts: awaited.shares.map(({ contract }) => contract),
      amountCents: awaited.amountCents,
      startedAt: awaited.attempts.at(-1)?.builtAt ?? awaited.createdAt,
    });
  }
  return questions;
}

/** Payments whose money may be on its way: shown wherever a balance is, so that nobody pays twice. */
export async function listAwaitedPayments(
  services: Services,
  user: User,
): Promise<Payment[]> {
  const recent = await listPayments(services.store, user.tenantNumber, RECENT);
  return recent.filter((payment) => isAwaited(payment, services.now()));
}
