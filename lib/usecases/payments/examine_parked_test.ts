import { must } from "@/tests/support/must.ts";
import { assertEquals } from "@std/assert";
import type { Verdict } from "@/tests/support/bank_oracle.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import {
  balance,
  dismiss,
  ODD_AMOUNT,
  park,
  tryBook,
  UUID,
} from "@/tests/support/parked_payments.ts";
import { keys } from "../../store/keys.ts";
import { listParked } from "../../store/parked.ts";
import { readValue } from "../../store/store.ts";
import { PARKED_REASONS } from "../../text/parked_words.ts";
import type { BookRefusal } from "./examine_parked.ts";
import type { Unplaced } from "./settle_payment.ts";

/** Every reason has its words. */
const WORDS: Record<BookRefusal | Unplaced, string> = PARKED_REASONS;

Deno.test("examineParked() lets no transaction be booked twice, be it parked in two forms, or told of again after the decision", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const strange = { vads_url_check_src: "A_NEW_SOURCE" };
  const first = await park(portal, fields, {
    status: "AUTHORISED",
    uuid: UUID,
    overrides: strange,
  });
  const second = await park(portal, fields, {
    status: "AUTHORISED",
    uuid: UUID,
    overrides: strange,
  });
  assertEquals(await tryBook(portal, first, paymentId), "booked");
  assertEquals(await tryBook(portal, second, paymentId), "known");
  const plain = { status: "CAPTURED", uuid: UUID };
  assertEquals((await notify(portal, fields, plain)).answer, "OK");
  assertEquals(await balance(portal), -82041);
  // Another amount for a transaction that is booked is no decision's to make.
  const third = await park(portal, fields, ODD_AMOUNT);
  assertEquals(await tryBook(portal, third, paymentId), [
    "transaction_changed",
  ]);
  assertEquals(await balance(portal), -82041);
});

Deno.test("examineParked() leaves a transaction and an order to the one payment they are", async () => {
  await using portal = await openPayingPortal();
  const mine = await buildForm(portal);
  const other = await buildForm(portal);
  const named = await park(portal, mine.fields, ODD_AMOUNT);
  assertEquals(await tryBook(portal, named, other.id), [
    "names_another",
  ]);
  assertEquals(await tryBook(portal, named, "nowhere"), ["payment_unknown"]);
  assertEquals(await tryBook(portal, named, "x".repeat(5000)), [
    "payment_unknown",
  ]);
  // Its order is lost, but its number was given to one payment.
  const lost = await park(portal, mine.fields, {
    status: "AUTHORISED",
    uuid: "b".repeat(32),
    overrides: { vads_order_id: "01ARZ3NDEKTSV4RRFFQ69G5FAV" },
  });
  assertEquals(await tryBook(portal, lost, other.id), ["names_another"]);
  assertEquals(await tryBook(portal, lost, mine.id), "booked");
  // The transaction of one payment in the name of another.
  const stolen = await park(portal, other.fields, {
    status: "AUTHORISED",
    uuid: "b".repeat(32),
  });
  assertEquals(await tryBook(portal, stolen, other.id), [
    "transaction_elsewhere",
  ]);
  assertEquals(await balance(portal), -82041);
});

Deno.test("examineParked() refuses what lacks what only the bank adds, or is no money in euros of this shop", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const never: [Partial<Verdict>, BookRefusal[]][] = [
    [{ omit: ["vads_hash"] }, ["hash_missing"]],
    [{ uuid: null }, ["transaction_missing"]],
    [{ status: "ABANDONED", uuid: null, omit: ["vads_url_check_src"] }, [
      "source_unknown",
    ]],
    [{
      status: "ABANDONED",
      uuid: null,
      overrides: { vads_url_check_src: "A_NEW_SOURCE" },
    }, ["transaction_missing"]],
    [{ omit: ["vads_trans_status"] }, ["status_unknown"]],
    [{ status: "ACCEPTED" }, ["status_unknown"]],
    [{ omit: ["vads_url_check_src"] }, ["source_unknown"]],
    [{ overrides: { vads_site_id: "87654321" } }, ["shop_differs"]],
    [{ overrides: { vads_ctx_mode: "PRODUCTION" } }, ["mode_differs"]],
    [{ overrides: { vads_currency: "840" } }, ["currency_differs"]],
    [{
      overrides: { vads_amount: "10.00", vads_effective_amount: "10.00" },
    }, ["amount_malformed"]],
    [{ overrides: { vads_payment_config: "MULTI:first=500" } }, [
      "operation_differs",
    ]],
    [{ overrides: { vads_trans_date: "20261399000000" } }, [
      "attempt_malformed",
    ]],
  ];
  for (const [verdict, refusals] of never) {
    const whole = { status: "AUTHORISED", uuid: UUID, ...verdict };
    const id = await park(portal, fields, whole);
    const said = JSON.stringify(verdict);
    assertEquals(await tryBook(portal, id, paymentId), refusals, said);
    assertEquals(refusals.every((code) => code in WORDS), true);
    const kept = await readValue(
      portal.services.store,
      keys.parked(id),
    );
    assertEquals(kept?.decision, undefined);
  }
  assertEquals(await balance(portal), -83041);
  // Each of them can still be dismissed, and none stands in the way of the true one.
  const [first] = await listParked(portal.services.store);
  assertEquals((await dismiss(portal, must(first?.id))).kind, "decided");
  const good = { status: "AUTHORISED", uuid: "b".repeat(32) };
  assertEquals((await notify(portal, fields, good)).answer, "OK");
});

Deno.test("examineParked() lets the amount that the bank took stand where it is more than was asked for", async () => {
  await using portal = await openPayingPortal();
  const { id: paymentId, fields } = await buildForm(portal);
  const id = await park(portal, fields, {
    status: "AUTHORISED",
    uuid: UUID,
    overrides: { vads_effective_amount: "1500" },
  });
  assertEquals(await tryBook(portal, id, paymentId), "booked");
  assertEquals(await balance(portal), -83041 + 1500);
});
