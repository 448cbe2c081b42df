import { testAccount } from "./test_account.ts";
import { assertEquals } from "@std/assert";
import { readAccount } from "../../lib/store/ledger.ts";
import { listParked } from "../../lib/store/parked.ts";
import {
  decideParked,
  type ParkedDecided,
} from "../../lib/usecases/payments/decide_parked.ts";
import type { Fields, Verdict } from "./bank_oracle.ts";
import { notify, type PayingPortal } from "./paying_tenant.ts";

/** The contract of a paying tenant. */
export const REF = "L/0039000204";
/** A transaction of the bank's. */
export const UUID = "a".repeat(32);
/** The bank took a cent more than was asked for. */
export const ODD_AMOUNT: Verdict = {
  status: "AUTHORISED",
  uuid: UUID,
  overrides: { vads_amount: "1001", vads_effective_amount: "1001" },
};

/** What the tenant's account stands at. */
export async function balance({ services }: PayingPortal): Promise<number> {
  return (await readAccount(services.store, testAccount(REF))).balanceCents;
}

/** Parks what a verdict says of a form and gives its id. */
export async function park(
  portal: PayingPortal,
  fields: Fields,
  verdict: Verdict,
): Promise<string> {
  const { body, answer } = await notify(portal, fields, verdict);
  assertEquals(answer, "KO");
  const all = await listParked(portal.services.store);
  return all.find((one) => one.body === body)?.id ?? "";
}

/** Decides to place a parked notification on a payment. */
export function book(
  { services }: Pick<PayingPortal, "services">,
  id: string,
  paymentId: string,
): Promise<ParkedDecided> {
  const why = { by: "claire", reason: "vu au back-office" };
  return decideParked(services, id, { kind: "book", paymentId, ...why });
}

/** Decides that there is nothing to book. */
export function dismiss(
  { services }: PayingPortal,
  id: string,
): Promise<ParkedDecided> {
  const why = { by: "claire", reason: "essai de la banque" };
  return decideParked(services, id, { kind: "dismiss", ...why });
}

/** What a booking came to, in one word or the reasons against it. */
export async function tryBook(
  portal: PayingPortal,
  id: string,
  paymentId: string,
): Promise<string | string[]> {
  const decided = await book(portal, id, paymentId);
  if (decided.kind === "refused") return decided.refusals;
  return decided.kind === "decided" ? decided.outcome : decided.kind;
}
