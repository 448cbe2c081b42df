import type { User } from "../../lib/domain/user.ts";
import { keys } from "../../lib/store/keys.ts";
import { readValue } from "../../lib/store/store.ts";
import {
  buildBankForm,
  chooseCard,
} from "../../lib/usecases/build_bank_form.ts";
import { createUser } from "../../lib/usecases/create_user.ts";
import { receiveNotification } from "../../lib/usecases/receive_notification.ts";
import { startPayment } from "../../lib/usecases/start_payment.ts";
import { buildNotification, type Fields, type Verdict } from "./bank_oracle.ts";
import {
  openTestPortal,
  putTestTenant,
  TEST_KEY,
  type TestPortal,
} from "./test_services.ts";

/** A test portal with a tenant who has an account and pays. */
export type PayingPortal = TestPortal & { user: User };

/** Opens a portal whose one tenant holds these contracts (ten digits) and owes these cents. */
export async function openPayingPortal(
  contracts: Record<string, number> = { "0039000204": -83041 },
): Promise<PayingPortal> {
  const portal = await openTestPortal();
  const { services } = portal;
  const number = "000123456";
  await putTestTenant(services, { number, surname: "MOREAU" }, contracts);
  const email = "jean@exemple.fr";
  const account = { tenantNumber: number, email, password: "x" };
  await createUser(services, account);
  const id = await readValue(services.store, keys.userByEmail(email));
  const user = await readValue(services.store, keys.user(id ?? ""));
  if (user === null) throw new Error("Cannot set up: no account was made");
  return Object.assign(portal, { user });
}

/** Starts a payment (amounts as typed, by contract) and gives the form that goes to the bank. */
export async function buildForm(
  { services, user }: PayingPortal,
  amounts: Record<string, string> = { "0039000204": "10,00" },
): Promise<{ id: string; fields: Fields }> {
  const shares = Object.entries(amounts).map(([digits, amount]) => ({
    contract: `L${digits}`,
    amount,
    month: "",
  }));
  const typed = { shares, confirmed: true };
  const started = await startPayment(services, user, typed);
  if (started.kind !== "started") throw new Error(started.kind);
  await chooseCard(services, user, started.id, "CB");
  const built = await buildBankForm(services, user, started.id);
  if (built.kind !== "form") throw new Error(built.kind);
  return { id: started.id, fields: Object.fromEntries(built.form.fields) };
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
