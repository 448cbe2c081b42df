import type { PaymentId } from "../../domain/ids.ts";
import { paymentFacts } from "../../domain/ledger/entry_facts.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { takenBackCents } from "../../domain/ledger/taken_back.ts";
import type { Landlord } from "../../domain/landlord.ts";
import type { Cents } from "../../domain/money.ts";
import { parisDay, toInstant } from "../../domain/month.ts";
import {
  accountOfShare,
  type Payment,
  type Share,
} from "../../domain/payments/payment.ts";
import {
  placeChargeback,
  type PlacedChargeback,
  type UnpaidRow,
} from "../../domain/payments/place_chargeback.ts";
import { zip } from "../../domain/zip.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { putOwnMovement } from "../../store/own_movements.ts";
import { putPayment } from "../../store/payments.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { paymentLabel } from "../../text/entry_labels.ts";
import { queueMail } from "../queue_mail.ts";
import { logAlert, putAlert } from "../raise_alert.ts";
import type { Services } from "../services.ts";

/** What taking a chargeback needs. */
export type ChargebackServices =
  & Pick<Services, "store" | "now" | "newId" | "log">
  & { landlord: Pick<Landlord, "rentBooks"> };

/** What a row of the bank's journal of unpaid cards came to. */
export type ChargebackTaken = "taken" | "known" | "not_paid" | "exceeds";

/**
 * Records that the bank took money of a payment back, in one commit: the payment and its entries say it, which
 * withdraws receipt and quittance, its payer is told by mail, an alert is raised. Where the portal keeps the account,
 * it books what no entry has taken back yet; where the landlord does, its own row brings it. The same row again changes
 * nothing.
 */
export async function takeChargeback(
  services: ChargebackServices,
  id: PaymentId,
  row: UnpaidRow,
): Promise<ChargebackTaken> {
  const placed = await transact(
    services.store,
    (tx) => take(tx, services, id, row),
    { locks: (tx) => lockNames(tx, id) },
  );
  if (placed.kind !== "new") return placed.kind;
  services.log.info("payment_charged_back", { payment: id });
  logAlert(services, alertOf(placed, row));
  return "taken";
}

async function lockNames(tx: Transaction, id: PaymentId): Promise<string[]> {
  const payment = await tx.peek(keys.payment(id));
  return [id, ...(payment?.shares ?? []).map(({ contract }) => contract)];
}

async function take(
  tx: Transaction,
  services: ChargebackServices,
  id: PaymentId,
  row: UnpaidRow,
): Promise<PlacedChargeback> {
  const before = await tx.get(keys.payment(id));
  if (before === null) return { kind: "not_paid" };
  const placed = placeChargeback(before, row, toInstant(services.now()));
  if (placed.kind !== "new") return placed;
  putPayment(tx, placed.payment, before);
  for (const [share, part] of zip(before.shares, placed.shares)) {
    if (part.cents === part.beforeCents) continue;
    await markEntry(tx, services, placed, share, part.cents, row);
  }
  putAlert(tx, services, alertOf(placed, row));
  await queueChargebackMail(tx, services, placed.payment, row);
  return placed;
}

type Placed = PlacedChargeback & { kind: "new" };

/** Says on the payment's entry what of it was charged back, and books it where nobody else will. */
async function markEntry(
  tx: Transaction,
  services: ChargebackServices,
  { payment, operation }: Placed,
  share: Share,
  cents: Cents,
  row: UnpaidRow,
) {
  const { store, landlord, now } = services;
  const account = accountOfShare(payment, share);
  // Every entry is read under this check; written as it is, it tells who books meanwhile of the mark.
  const head = await tx.get(keys.account(account));
  const entries = (await listEntries(store, account)).reverse();
  const entry = entries.find(({ cause }) =>
    cause.kind === "payment" && cause.change === "paid" &&
    cause.paymentId === payment.id && cause.operationKey === operation.key
  );
  if (entry === undefined || head === null) return;
  const marked = { ...entry, chargedBackCents: cents };
  tx.set(keys.entry(account, entry.number), marked);
  tx.set(keys.account(account), head);
  if (landlord.rentBooks === "bailleur") return;
  const taken = takenBackCents(ledgerEntriesOf(entries)).get(entry.id) ?? 0;
  if (taken >= cents) return;
  const { entries: made } = await putPostings(
    tx,
    account,
    [{
      id: `${entry.id}:unpaid:${payment.chargebacks?.length ?? 0}`,
      date: row.on ?? parisDay(now()),
      label: paymentLabel("charged_back", share.month),
      amountCents: taken - cents,
      ...paymentFacts({
        paymentId: payment.id,
        operationKey: operation.key,
        change: "charged_back",
      }, share.month),
    }],
    toInstant(now()),
  );
  for (const one of made) putOwnMovement(tx, one);
}

const alertOf = (
  { payment, operation }: Placed,
  { on }: UnpaidRow,
) => ({
  kind: "payment_charged_back" as const,
  about: payment.id,
  detail: [operation.transId, on ?? ""].filter((part) => part !== "").join(" "),
});

async function queueChargebackMail(
  tx: Transaction,
  services: ChargebackServices,
  { id, userId, shares }: Payment,
  { amountCents }: UnpaidRow,
) {
  const user = await tx.peek(keys.user(userId));
  if (user === null || user.closedAt !== null) return;
  queueMail(tx, services, {
    kind: "payment_result",
    to: user.email,
    language: user.language,
    paymentId: id,
    status: "charged_back",
    amountCents,
    contracts: shares.map(({ contract }) => contract),
    at: toInstant(services.now()),
  });
}
