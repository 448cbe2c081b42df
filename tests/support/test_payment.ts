import { asTenantNumber } from "../../lib/domain/references.ts";
import type { User } from "../../lib/domain/account/user.ts";
import type { PaymentId } from "../../lib/domain/ids.ts";
import { readUserByEmail } from "../../lib/store/users.ts";
import {
  buildBankForm,
  chooseCard,
} from "../../lib/usecases/payments/build_bank_form.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import type { TypedShare } from "../../lib/usecases/payments/read_payment_fields.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { startPayment } from "../../lib/usecases/payments/start_payment.ts";
import type { Fields } from "./bank_oracle.ts";
import { putTestTenant } from "./test_services.ts";

/** Puts tenant 000123456 with an account and these contracts (digits → balance). */
export async function putTestUser(
  services: Services,
  contracts: Record<string, number> = { "0039000204": -83041 },
): Promise<User> {
  const tenantNumber = asTenantNumber("000123456");
  const tenant = { number: tenantNumber, surname: "MOREAU" };
  await putTestTenant(services, tenant, contracts);
  const email = "jean@exemple.fr";
  await createUser(services, { tenantNumber, email, password: "x" });
  const user = await readUserByEmail(services.store, email);
  if (user === null) throw new Error("Cannot set up: no account was made");
  return user;
}

/** Starts a payment and chooses its card: 10,00 € of L/0039000204 unless told otherwise. Gives its id. */
export async function startTestPayment(
  services: Services,
  user: User,
  shares: readonly Partial<TypedShare>[] = [{}],
): Promise<PaymentId> {
  const usual = { contract: "L0039000204", amount: "10,00", month: "" };
  const started = await startPayment(services, user, {
    shares: shares.map((share) => ({ ...usual, ...share })),
    confirmed: true,
  });
  if (started.kind !== "started") throw new Error(started.kind);
  await chooseCard(services, user, started.id, "CB");
  return started.id;
}

/** The fields of a payment's next form for the bank. */
export async function buildTestForm(
  services: Services,
  user: User,
  id: string,
): Promise<Fields> {
  const built = await buildBankForm(services, user, id);
  if (built.kind !== "form") throw new Error(built.kind);
  return Object.fromEntries(built.form.fields);
}
