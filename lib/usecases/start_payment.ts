import { type AmountFault, type Cents, parseAmount } from "../domain/money.ts";
import { toInstant } from "../domain/month.ts";
import { isAwaited, type Payment } from "../domain/payment.ts";
import { type ContractRef, parseContractRef } from "../domain/references.ts";
import type { User } from "../domain/user.ts";
import { readAccount } from "../store/ledger.ts";
import { listPayments, putPayment } from "../store/payments.ts";
import { readOwnContract } from "../store/tenants.ts";
import { transact } from "../store/transaction.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/** What is wrong with a field of step 1. */
export type PaymentFault =
  | { field: "contrat"; fault: "missing" | "unknown" }
  | { field: "montant"; fault: AmountFault | "below_min" | "above_max" };

/** What must be asked before going on. */
export type PaymentQuestion =
  | { kind: "more_than_owed"; owedCents: Cents; advanceCents: Cents }
  | { kind: "another_awaited"; amountCents: Cents; startedAt: string };

/** What step 1 came to. */
export type PaymentStarted =
  | { kind: "started"; id: string }
  | { kind: "refused"; faults: PaymentFault[] }
  | { kind: "confirm"; questions: PaymentQuestion[] }
  | Throttled;

/** How many of the latest payments are looked through for one that is awaited. */
const RECENT = 20;

/** Starts a payment from step 1's fields, as typed. No money moves here. */
export async function startPayment(
  services: Services,
  user: User,
  typed: { contract: string; amount: string; confirmed: boolean },
): Promise<PaymentStarted> {
  const read = await readFields(services, user, typed);
  if (read.kind === "refused") return read;
  const { contract, amountCents } = read;
  if (!typed.confirmed) {
    const questions = await listQuestions(
      services,
      user,
      contract,
      amountCents,
    );
    if (questions.length > 0) return { kind: "confirm", questions };
  }
  const throttled = await takeTokens(services, [
    ["paymentTenant", user.tenantNumber],
  ]);
  if (throttled !== null) return throttled;
  const payment: Payment = {
    v: 1,
    id: services.newId(),
    userId: user.id,
    tenantNumber: user.tenantNumber,
    shares: [{ contract, amountCents }],
    amountCents,
    card: null,
    createdAt: toInstant(services.now()),
    attempts: [],
    operations: [],
  };
  await transact(services.store, [], (tx) => {
    putPayment(tx, payment);
    return Promise.resolve();
  });
  services.log.info("payment_started", { payment: payment.id, user: user.id });
  return { kind: "started", id: payment.id };
}

async function readFields(
  services: Services,
  user: User,
  typed: { contract: string; amount: string },
): Promise<
  | { kind: "read"; contract: ContractRef; amountCents: Cents }
  | { kind: "refused"; faults: PaymentFault[] }
> {
  const faults: PaymentFault[] = [];
  const ref = parseContractRef(typed.contract);
  const contract = ref === null
    ? null
    : await readOwnContract(services.store, user.tenantNumber, ref);
  if (contract === null) {
    const fault = typed.contract.trim() === "" ? "missing" : "unknown";
    faults.push({ field: "contrat", fault });
  }
  const amount = parseAmount(typed.amount);
  if (!amount.ok) {
    faults.push({ field: "montant", fault: amount.fault });
    return { kind: "refused", faults };
  }
  const { minPaymentCents, maxPaymentCents } = services.landlord;
  if (amount.cents < minPaymentCents) {
    faults.push({ field: "montant", fault: "below_min" });
  }
  if (amount.cents > maxPaymentCents) {
    faults.push({ field: "montant", fault: "above_max" });
  }
  return contract === null || faults.length > 0
    ? { kind: "refused", faults }
    : {
      kind: "read",
      contract: contract.contract,
      amountCents: amount.cents,
    };
}

async function listQuestions(
  services: Services,
  user: User,
  contract: ContractRef,
  amountCents: Cents,
): Promise<PaymentQuestion[]> {
  const questions: PaymentQuestion[] = [];
  const { balanceCents } = await readAccount(services.store, contract);
  const owedCents = Math.max(0, -balanceCents);
  if (amountCents > owedCents) {
    const advanceCents = balanceCents + amountCents;
    questions.push({ kind: "more_than_owed", owedCents, advanceCents });
  }
  const awaited = await listAwaitedPayments(services, user);
  for (const payment of awaited.slice(0, 1)) {
    questions.push({
      kind: "another_awaited",
      amountCents: payment.amountCents,
      startedAt: payment.attempts.at(-1)?.builtAt ?? payment.createdAt,
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
