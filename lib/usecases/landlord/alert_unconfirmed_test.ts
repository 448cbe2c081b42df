import { must } from "@/tests/support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { LANDLORD } from "@/tests/support/test_services.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { assertEquals } from "@std/assert";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import {
  confirmMovement,
  unconfirmMovement,
} from "../../store/own_movements.ts";
import { listValues } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { alertUnconfirmed } from "./alert_unconfirmed.ts";
import { closeRemise } from "./close_remise.ts";

const DAY_MS = 86_400_000;
const HOME = testAccount("L/0039000204");

async function openPaid(): Promise<PayingPortal> {
  const portal = await openPayingPortal({
    "0039000204": -83041,
    "0039000205": -5000,
  });
  const { fields } = await buildForm(portal, {
    "0039000204": "10,00",
    "0039000205": "20,00",
  });
  await notify(portal, fields, { status: "AUTHORISED" });
  return portal;
}

async function alertsOf({ services }: PayingPortal, books = "bailleur") {
  const rentBooks = books === "bailleur" ? "bailleur" : "portail";
  const landlord = { ...LANDLORD, rentBooks } as const;
  await alertUnconfirmed({ ...services, landlord });
  const alerts = await listValues(services.store, keys.alerts());
  return alerts.map(({ kind, detail }) => [kind, detail]);
}

async function states({ services: { store } }: PayingPortal) {
  const waiting = await listValues(store, keys.allUnremitted());
  const awaited = await listValues(store, keys.allUnconfirmed());
  return [waiting.length, awaited.length];
}

/** The entry of the payment on the first contract. */
async function paidEntry({ services: { store } }: PayingPortal) {
  const entries = await listEntries(store, HOME);
  return must(entries.find(({ cause }) => cause.kind === "payment"));
}

Deno.test("alertUnconfirmed() tells of a payment once, ten days after its remise, where the landlord's software keeps the books", async () => {
  await using portal = await openPaid();
  const { services, clock } = portal;
  assertEquals(await states(portal), [2, 0]);
  clock.nowMs += 30 * DAY_MS;
  assertEquals(await alertsOf(portal), []);
  await closeRemise(services, null);
  assertEquals(await states(portal), [0, 2]);
  clock.nowMs += 9 * DAY_MS;
  assertEquals(await alertsOf(portal), []);
  clock.nowMs += DAY_MS;
  assertEquals(await alertsOf(portal, "portail"), []);
  const told = [["payment_unconfirmed", "remise 1"]];
  assertEquals(await alertsOf(portal), told);
  assertEquals(await alertsOf(portal), told);
});

Deno.test("confirmMovement() ends the waiting, unconfirmMovement() begins it again, and what no remise has stays as it is", async () => {
  await using portal = await openPaid();
  const { services, clock } = portal;
  const entry = await paidEntry(portal);
  const { store } = services;
  await transact(store, (tx) => confirmMovement(tx, entry));
  await transact(store, (tx) => unconfirmMovement(tx, entry));
  assertEquals(await states(portal), [2, 0]);
  await closeRemise(services, null);
  await transact(store, (tx) => confirmMovement(tx, entry));
  assertEquals(await states(portal), [0, 1]);
  await transact(store, (tx) => unconfirmMovement(tx, entry));
  assertEquals(await states(portal), [0, 2]);
  clock.nowMs += 10 * DAY_MS;
  assertEquals((await alertsOf(portal)).length, 1);
});

Deno.test("a remise awaits nothing for what the files had confirmed before, and a mark that came too late leaves no alert", async () => {
  await using portal = await openPaid();
  const { services, clock } = portal;
  const { store } = services;
  const entry = await paidEntry(portal);
  await transact(store, (tx) => {
    tx.set(keys.entry(HOME, entry.number), { ...entry, confirmedBy: "CB1" });
  });
  await closeRemise(services, null);
  assertEquals(await states(portal), [0, 1]);
  const key = keys.unconfirmed(HOME, entry.number);
  await transact(store, (tx) => {
    tx.set(key, {
      v: 1,
      bookedOn: "2026-11-23",
      remise: { number: 1, closedOn: "2026-11-23" },
    });
    tx.delete(keys.unconfirmed(testAccount("L/0039000205"), 2));
  });
  clock.nowMs += 20 * DAY_MS;
  assertEquals(await alertsOf(portal), []);
  assertEquals((await store.kv.get(key)).value, null);
});
