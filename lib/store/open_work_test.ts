import { assertEquals } from "@std/assert";
import type { Alert, ParkedNotification } from "../domain/alert.ts";
import { asNewId } from "../domain/ids.ts";
import type { Instant } from "../domain/month.ts";
import { indexAlerts, listOpenAlerts, writeAlert } from "./alerts.ts";
import { keys } from "./keys.ts";
import { indexParked, listParkedIds, writeParked } from "./parked.ts";
import { createStore, listValues } from "./store.ts";
import { transact } from "./transaction.ts";

const at = (minute: string): Instant => `2026-11-23T09:${minute}:00.000Z`;
const alert = (id: string, minute: string): Alert => ({
  v: 1,
  id,
  kind: id.startsWith("n") ? "notice_missing" : "mail_dead",
  about: "",
  detail: "",
  at: at(minute),
});
const parked = (letter: string, minute: string): ParkedNotification => ({
  v: 1,
  id: letter.repeat(64),
  body: "",
  reasons: [],
  at: at(minute),
});
const handled = { at: at("30"), staffId: asNewId("S1") } as const;
const decision = {
  at: at("40"),
  kind: "dismiss",
  by: "a",
  reason: "b",
} as const;

Deno.test("listOpenAlerts() reads as many as it is asked for, the newest first, whatever was handled before", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  await transact(store, (tx) => {
    writeAlert(tx, alert("m2", "02"));
    writeAlert(tx, alert("n1", "01"));
    writeAlert(tx, alert("m3", "03"));
    writeAlert(tx, { ...alert("m4", "04"), handled });
  });
  const read = async (shown: number, counted: number) => {
    const open = await listOpenAlerts(store, { shown, counted });
    const missing = open.kinds.get("notice_missing") ?? 0;
    return [open.alerts.map(({ id }) => id).join(" "), open.count, missing];
  };
  assertEquals(await read(2, 10), ["m3 m2", 3, 1]);
  assertEquals(await read(2, 2), ["m3 m2", 2, 0]);
  await transact(store, (tx) => {
    writeAlert(tx, { ...alert("m3", "03"), handled });
  });
  assertEquals(await read(2, 10), ["m2 n1", 2, 1]);
});

Deno.test("indexAlerts() and indexParked() list what a store of before has, and nothing twice", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = createStore(kv);
  await kv.set(keys.alert("m1"), alert("m1", "01"));
  await kv.set(keys.alert("m2"), { ...alert("m2", "02"), handled });
  const waiting = parked("b", "02");
  const done = { ...parked("c", "03"), decision };
  for (const one of [waiting, parked("a", "05"), done]) {
    await kv.set(keys.parked(one.id), one);
  }
  for (let i = 0; i < 2; i++) {
    await indexAlerts(store);
    await indexParked(store);
  }
  const open = await listValues(store, keys.openAlerts());
  assertEquals(open, [{ id: "m1", kind: "mail_dead" }]);
  const ids = async (state: "waiting" | "decided") =>
    (await listParkedIds(store, state, 9)).map((id) => id.slice(0, 1));
  assertEquals([await ids("waiting"), await ids("decided")], [["b", "a"], [
    "c",
  ]]);
  await transact(store, (tx) => writeParked(tx, { ...waiting, decision }));
  assertEquals([await ids("waiting"), await ids("decided")], [["a"], [
    "c",
    "b",
  ]]);
});
