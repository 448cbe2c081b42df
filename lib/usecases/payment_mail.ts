import { toInstant } from "../domain/month.ts";
import {
  isFinal,
  type Payment,
  type PaymentStatus,
} from "../domain/payment.ts";
import type { MailedPaymentStatus } from "../domain/mail_message.ts";
import { keys } from "../store/keys.ts";
import type { Transaction } from "../store/transaction.ts";
import { queueMail } from "./queue_mail.ts";
import type { Services } from "./services.ts";

/** Adds the mail of a payment's result to a commit, where its status is worth one and its owner still has an account. */
export async function queuePaymentMail(
  tx: Transaction,
  services: Services,
  payment: Payment,
  status: PaymentStatus,
) {
  if (!isMailed(status)) return;
  const user = await tx.peek(keys.user(payment.userId));
  if (user === null || user.closedAt !== null) return;
  queueMail(tx, services, {
    kind: "payment_result",
    to: user.email,
    paymentId: payment.id,
    status,
    amountCents: payment.amountCents,
    contracts: payment.shares.map(({ contract }) => contract),
    at: toInstant(services.now()),
  });
}

/** Who walks away from the bank's page knows it: no mail for that. */
function isMailed(status: PaymentStatus): status is MailedPaymentStatus {
  return isFinal(status) && status !== "abandonne" && status !== "expire";
}
