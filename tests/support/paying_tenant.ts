import type { PaymentId } from "@/lib/domain/ids.ts";
import type { User } from "../../lib/domain/account/user.ts";
import { receiveNotification } from "../../lib/usecases/payments/receive_notification.ts";
import { buildNotification, type Fields, type Verdict } from "./bank_oracle.ts";
import {
  buildTestForm,
  putTestUser,
  startTestPayment,
} from "./test_payment.ts";
import { openTestPortal, TEST_KEY, type TestPortal } from "./test_services.ts";

/** A test portal with a tenant who has an account and pays. */
export type PayingPortal = TestPortal & { user: User };

/** Opens a portal whose one tenant holds these contracts (ten digits) and owes these cents. */
export async function openPayingPortal(
  contracts?: Record<string, number>,
): Promise<PayingPortal> {
  const portal = await openTestPortal();
  return Object.assign(portal, {
    user: await putTestUser(portal.services, contracts),
  });
}

/** Starts a payment (amounts as typed, by contract) and gives the form that goes to the bank. */
export async function buildForm(
  { services, user }: PayingPortal,
  amounts: Record<string, string> = { "0039000204": "10,00" },
): Promise<{ id: PaymentId; fields: Fields }> {
  const shares = Object.entries(amounts).map(([digits, amount]) => ({
    contract: `L${digits}`,
    amount,
  }));
  const id = await startTestPayment(services, user, shares);
  return { id, fields: await buildTestForm(services, user, id) };
}

/** Sends what the bank says of a form; gives the body and the first letters of the answer, `OK` or `KO`. */
export async function notify(
  { services }: PayingPortal,
  form: Fields,
  verdict: Verdict,
): Promise<{ body: string; answer: string }> {
  const body = buildNotification(form, TEST_KEY, verdict);
  const { text } = await receiveNotification(
    services,
    new TextEncoder().encode(body),
    "application/x-www-form-urlencoded",
  );
  return { body, answer: text.slice(0, 2) };
}
