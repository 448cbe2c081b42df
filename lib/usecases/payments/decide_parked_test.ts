import { contractOf } from "@/tests/support/named.ts";
import {
  balance,
  book,
  dismiss,
  ODD_AMOUNT,
  park,
  REF,
  tryBook,
  UUID,
} from "@/tests/support/parked_payments.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { assertEquals } from "@std/assert";
import { MAX_SHARES, statusOf } from "../../domain/payments/payment.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { createStore, readValue } from "../../store/store.ts";
import { summarizeParked } from "./summarize_parked.ts";

Deno.test("decideParked() books what the bank took once when it is asked many times at once", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const id = await park(portal, fields, ODD_AMOUNT);
  const before = (await portal.mails()).length;
  // Half of them as another process would: without this one's locks.
  const { services } = portal;
  const elsewhere = { ...services, store: createStore(portal.kv) };
  const decided = await Promise.all(
    [services, elsewhere, services, elsewhere, elsewhere].map((services) =>
      book({ services: services }, id.slice(0, 12), paymentId)
    ),
  );
  const kinds = decided.map(({ kind }) => kind).sort();
  assertEquals(kinds, ["decided", ...Array(4).fill("decided_before")]);
  assertEquals(await balance(portal), -83041 + 1001);
  const { store } = services;
  const [entry] = await listEntries(store, testAccount(REF));
  assertEquals([entry?.amountCents, entry?.date], [1001, "2026-11-23"]);
  const payment = await readValue(store, keys.payment(paymentId));
  assertEquals(payment && statusOf(payment, portal.clock.nowMs), "paid");
  assertEquals(await readValue(store, keys.paymentByUuid(UUID)), paymentId);
  assertEquals((await portal.mails()).length, before + 1);
});

Deno.test("decideParked() keeps the record whole with who, when and why, logs it, and shows the first decision to the second", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const id = await park(portal, fields, ODD_AMOUNT);
  const { store } = portal.services;
  const before = await readValue(store, keys.parked(id));
  const decision = {
    at: "2026-11-23T09:00:00.000Z",
    kind: "dismiss" as const,
    by: "claire",
    reason: "essai de la banque",
  };
  assertEquals(await dismiss(portal, id), {
    kind: "decided",
    id,
    outcome: "dismissed",
    decision,
  });
  const kept = await readValue(store, keys.parked(id));
  assertEquals(kept, before && { ...before, decision });
  portal.clock.nowMs += 60_000;
  assertEquals(await book(portal, id, paymentId), {
    kind: "decided_before",
    id,
    decision,
  });
  assertEquals(await readValue(store, keys.parked(id)), kept);
  assertEquals(await balance(portal), -83041);
  const lines = portal.log.filter(({ event }) => event === "parked_decided");
  assertEquals(lines.map(({ parked, decision }) => [parked, decision]), [
    [id, "dismiss"],
  ]);
  const list = (withDecided: boolean) =>
    summarizeParked(portal.services, { withDecided });
  assertEquals(await list(false), []);
  assertEquals((await list(true)).map((one) => one.decision), [decision]);
  // The bank sends the same again: the decision stands.
  assertEquals((await notify(portal, fields, ODD_AMOUNT)).answer, "KO");
});

Deno.test("decideParked() lets one of two opposite decisions stand, whole, when they come at once", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const id = await park(portal, fields, ODD_AMOUNT);
  const decided = await Promise.all([
    dismiss(portal, id),
    book(portal, id, paymentId),
    dismiss(portal, id),
  ]);
  const stood = decided.filter(({ kind }) => kind === "decided");
  assertEquals(stood.length, 1);
  const kept = await readValue(portal.services.store, keys.parked(id));
  const isBooked = kept?.decision?.kind === "book";
  assertEquals(await balance(portal), -83041 + (isBooked ? 1001 : 0));
});

Deno.test("decideParked() takes back, under the decided amount, a payment that the bank undoes later", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const paid = await park(portal, fields, ODD_AMOUNT);
  assertEquals(await tryBook(portal, paid, paymentId), "booked");
  const undone = await park(portal, fields, {
    ...ODD_AMOUNT,
    status: "CANCELLED",
    source: "MERCH_BO",
  });
  assertEquals(await tryBook(portal, undone, paymentId), "booked");
  assertEquals(await balance(portal), -83041);
});

Deno.test("decideParked() books a payment of as many contracts as there may be, in one decision", async () => {
  const digits = Array.from(
    { length: MAX_SHARES },
    (_, i) => `003900020${i}`,
  );
  await using portal = await openPayingPortal(
    Object.fromEntries(digits.map((one) => [one, -5000])),
  );
  const amounts = Object.fromEntries(digits.map((one) => [one, "10,00"]));
  const { id: paymentId, fields } = await buildForm(portal, amounts);
  const id = await park(portal, fields, {
    status: "AUTHORISED",
    uuid: UUID,
    overrides: { vads_url_check_src: "A_NEW_SOURCE" },
  });
  const decided = await Promise.all([
    tryBook(portal, id, paymentId),
    tryBook(portal, id, paymentId),
  ]);
  assertEquals(decided.sort(), ["booked", "decided_before"]);
  for (const one of digits) {
    const account = await readAccount(
      portal.services.store,
      testAccount(contractOf(one)),
    );
    assertEquals(account.balanceCents, -4000);
  }
});

Deno.test("decideParked() finds one notification by the beginning of its id, and none by too short a one", async () => {
  await using portal = await openPayingPortal();
  const { fields } = await buildForm(portal);
  const id = await park(portal, fields, ODD_AMOUNT);
  const by = async (typed: string) => (await dismiss(portal, typed)).kind;
  assertEquals(await by(id.slice(0, 7)), "not_found");
  assertEquals(await by("zzzzzzzzzz"), "not_found");
  assertEquals(await by("0".repeat(64)), "not_found");
  const { store } = portal.services;
  const twin = `${id.slice(0, 20)}${"f".repeat(44)}`;
  const record = await readValue(store, keys.parked(id));
  if (record !== null) {
    await portal.kv.set(keys.parked(twin), { ...record, id: twin });
  }
  assertEquals(await by(id.slice(0, 12)), "ambiguous");
  assertEquals(await by(id.toUpperCase()), "decided");
});
