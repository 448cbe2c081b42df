import { assertEquals } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { importFacts } from "../../domain/ledger/import_facts.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { readRejectedCents } from "./rejected_payment.ts";

const ACCOUNT = testAccount("L/0039000204");

Deno.test("readRejectedCents() counts a reject until the landlord's files undo it", async () => {
  await using portal = await openPayingPortal();
  const { store } = portal.services;
  const { id, fields } = await buildForm(portal);
  await notify(portal, fields, { status: "AUTHORISED" });
  const payment = must(await readValue(store, keys.payment(id)));
  assertEquals(await readRejectedCents(store, payment), 0);
  const row = {
    label: "Impayé carte",
    date: "2026-11-23",
    amountCents: -1000,
  } as const;
  const facts = importFacts({ identifier: "EC-7", ...row });
  const reject = { id: "import:EC-7", ...row, ...facts, takesBack: id };
  const { entries: [entry] } = await transact(
    store,
    (tx) => putPostings(tx, ACCOUNT, [reject], "2026-11-23T09:00:00.000Z"),
  );
  assertEquals(await readRejectedCents(store, payment), 1000);
  const undone = { ...must(entry), undoneBy: 9 };
  await portal.kv.set(keys.entry(ACCOUNT, undone.number), undone);
  assertEquals(await readRejectedCents(store, payment), 0);
});
