import type { Milliseconds } from "../../domain/duration.ts";
import { assert } from "../../domain/assert.ts";
import { asTenantNumber } from "../../domain/references.ts";
import { parseNotification } from "../notification.ts";
import { buildPaymentForm } from "../request.ts";
import { transDateOf } from "../trans_date.ts";
import { createBankSimulator } from "./bank.ts";

const FORM_TYPE = "application/x-www-form-urlencoded";
/** The address of the shop and of its simulated bank. */
export const ORIGIN = "http://localhost:8000";
/** Where the shop wants its buyers back. */
export const RETURN_URL =
  `${ORIGIN}/espace/paiement/01KAXQ5B3M2Z8R7T6V5W4Y3X2C`;
/** The shop that the bank knows. */
export const SHOP = {
  siteId: "87173488",
  key: "1122334455667788",
  mode: "TEST" as const,
};
/** What its REST interface asks for. */
export const REST_PASSWORD = "testpassword_abc";
/** A card page filled in rightly; the card asks for 3-D Secure. */
export const CARD = {
  numero: "4970 1000 0000 0014",
  mois: "12",
  annee: "2027",
  cryptogramme: "123",
  action: "valider",
};

/** A bank with a shop that keeps what it is told, a clock and a queue of late work. */
export function openTestBank(answers: number[] = []) {
  const clock = { nowMs: Date.parse("2026-11-23T07:45:00.000Z") };
  const told: Map<string, string>[] = [];
  const late: { delayMs: Milliseconds; work: () => Promise<void> }[] = [];
  const bank = createBankSimulator({
    ...SHOP,
    basePath: "/banque-simulee",
    restPassword: REST_PASSWORD,
    now: () => clock.nowMs,
    log: { info() {} },
    notify(body) {
      const parsed = parseNotification(
        new TextEncoder().encode(body),
        FORM_TYPE,
        SHOP.key,
      );
      assert(parsed.ok, "the bank signs what it sends");
      told.push(new Map(parsed.fields));
      return Promise.resolve({ status: answers.shift() ?? 200, text: "OK-x" });
    },
    schedule: (delayMs, work) => void late.push({ delayMs, work }),
  });
  const get = (path: string) => bank.fetch(new Request(`${ORIGIN}${path}`));
  const post = (path: string, fields: Record<string, string>) =>
    bank.fetch(
      new Request(`${ORIGIN}${path}`, {
        method: "POST",
        body: new URLSearchParams(fields),
      }),
    );
  let count = 0;
  const submit = (transId = String(19127 + count++).padStart(6, "0")) =>
    post(
      "/banque-simulee",
      Object.fromEntries(
        buildPaymentForm({
          ...SHOP,
          url: `${ORIGIN}/banque-simulee`,
          orderId: "01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
          transId,
          transDate: transDateOf(clock.nowMs),
          amountCents: 1000,
          card: "CB",
          language: "fr",
          buyer: {
            tenantNumber: asTenantNumber("000123456"),
            surname: "MOREAU",
            firstName: "LAETITIA",
            email: "laetitia.moreau@exemple.fr",
          },
          contracts: ["L/0039000204"],
          returnUrl: RETURN_URL,
        }).fields,
      ),
    );
  /** Starts a visit and gives its path. */
  const visit = async () => (await submit()).headers.get("location") ?? "";
  return { bank, clock, told, late, get, post, submit, visit };
}
