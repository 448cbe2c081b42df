import { must } from "@/tests/support/must.ts";
import { assertEquals } from "@std/assert";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { createStore } from "../../store/store.ts";
import { closeRemise } from "../landlord/close_remise.ts";
import type { BankOperation } from "../../landlord_files/bank_operation.ts";
import { type BankDays, reconcileOperations } from "./reconcile_operations.ts";

const row = (over: Partial<BankOperation>): BankOperation => ({
  line: 2,
  date: "2026-11-23",
  transId: "000000",
  uuid: "",
  orderId: "",
  type: "DEBIT",
  amountCents: 1000,
  status: "CAPTURED",
  class: "paid",
  ...over,
});

Deno.test("reconcileOperations() compares money with the ledger: several contracts are one operation, what was undone is none", async () => {
  await using portal = await openPayingPortal({
    "0039000204": -83041,
    "0039000205": -5000,
  });
  const { services } = portal;
  const both = await buildForm(portal, {
    "0039000204": "10,00",
    "0039000205": "20,00",
  });
  const a = "a".repeat(32);
  await notify(portal, both.fields, { status: "AUTHORISED", uuid: a });
  const undone = await buildForm(portal);
  const b = "b".repeat(32);
  await notify(portal, undone.fields, { status: "AUTHORISED", uuid: b });
  await notify(portal, undone.fields, { status: "CANCELLED", uuid: b });
  const refund = "d".repeat(32);
  await notify(portal, both.fields, {
    status: "AUTHORISED",
    type: "CREDIT",
    source: "MERCH_BO",
    uuid: refund,
    overrides: {
      vads_trans_id: "900001",
      vads_amount: "500",
      vads_effective_amount: "500",
    },
  });
  const file = [
    row({
      transId: both.fields.vads_trans_id,
      amountCents: 3000,
    }),
    row({ line: 3, uuid: b, status: "CANCELLED", class: "cancelled" }),
    row({ line: 4, transId: "000099", status: "REFUSED", class: "refused" }),
    row({
      line: 5,
      transId: "900001",
      uuid: refund,
      type: "CREDIT",
      amountCents: 500,
    }),
  ];
  const equal = await reconcileOperations(services, file, {});
  assertEquals(equal, {
    days: { from: "2026-11-23", to: "2026-11-23" },
    oursOnly: [],
    theirsOnly: [],
    differing: [],
    equalCount: 2,
  });
  const wrong = [
    { ...must(file[0]), amountCents: 3001 },
    { ...must(file[1]), status: "CAPTURED", class: "paid" as const },
  ];
  const found = await reconcileOperations(services, wrong, {});
  assertEquals(
    [
      found?.oursOnly.map(({ uuid, amountCents }) => [uuid, amountCents]),
      found?.theirsOnly.map(({ uuid }) => uuid),
      found?.differing.map(({ ours, theirs }) => [
        ours.amountCents,
        theirs.amountCents,
        ours.contracts,
      ]),
    ],
    [
      [[refund, -500]],
      [b],
      [[3000, 3001, ["L/0039000204", "L/0039000205"]]],
    ],
  );
});

Deno.test("reconcileOperations() dates a payment by its form, though it was booked days later", async () => {
  await using portal = await openPayingPortal();
  const { fields } = await buildForm(portal);
  portal.clock.nowMs += 3 * 86_400_000;
  await notify(portal, fields, { status: "CAPTURED", source: "RETRY" });
  const days = { from: "2026-11-23", to: "2026-11-23" } as const;
  const on = (one: Partial<BankDays>) =>
    reconcileOperations(portal.services, [], { ...days, ...one });
  assertEquals(
    (await on({}))?.oursOnly.map(({ transId, date }) => [
      transId,
      date,
    ]),
    [[fields.vads_trans_id, "2026-11-23"]],
  );
  assertEquals(
    (await on({ from: "2026-11-24", to: "2026-11-30" }))?.oursOnly,
    [],
  );
});

Deno.test("reconcileOperations() matches by uuid what was booked long before the file's days", async () => {
  await using portal = await openPayingPortal();
  const { fields } = await buildForm(portal);
  const uuid = "a".repeat(32);
  await notify(portal, fields, { status: "CAPTURED", uuid });
  const late = row({ uuid, date: "2026-12-20" });
  const found = await reconcileOperations(portal.services, [late], {});
  assertEquals([found?.equalCount, found?.theirsOnly], [1, []]);
});

Deno.test("reconcileOperations() compares nothing where neither the file nor anyone names a day", async () => {
  await using portal = await openPayingPortal();
  assertEquals(await reconcileOperations(portal.services, [], {}), null);
});

Deno.test("reconcileOperations() finds in remises, and beside them, what the whole ledger would say, without reading it", async () => {
  await using portal = await openPayingPortal();
  const { services, clock, kv } = portal;
  const pay = async (letter: string) => {
    const { fields } = await buildForm(portal);
    const verdict = { status: "AUTHORISED", uuid: letter.repeat(32) };
    await notify(portal, fields, verdict);
    return () => notify(portal, fields, { ...verdict, status: "CANCELLED" });
  };
  const cancel = await pay("a");
  await pay("b");
  const compare = (store = services.store) => {
    const days = { from: "2026-11-23", to: "2026-12-31" } as const;
    return reconcileOperations({ store }, [], days);
  };
  const late = () => {
    const one = row({ uuid: "b".repeat(32), date: "2026-12-20" });
    return reconcileOperations(services, [one], { to: "2026-12-31" });
  };
  const before = await compare();
  await closeRemise(services, null);
  assertEquals(await compare(), before);
  clock.nowMs += 30 * 86_400_000;
  // What is taken back is nothing together with its payment, which an older remise has.
  await cancel();
  await pay("c");
  const lists: string[] = [];
  const store = createStore({
    get: kv.get.bind(kv),
    getMany: kv.getMany.bind(kv),
    atomic: kv.atomic.bind(kv),
    list<T>(selector: Deno.KvListSelector, options?: Deno.KvListOptions) {
      if ("prefix" in selector) lists.push(selector.prefix.join(" "));
      return kv.list<T>(selector, options);
    },
  });
  const found = await compare(store);
  assertEquals(found?.oursOnly.map(({ uuid }) => uuid[0]).sort(), ["b", "c"]);
  assertEquals(lists.includes("entries"), false);
  const named = await late();
  assertEquals(named?.oursOnly.map(({ uuid }) => uuid[0]), ["c"]);
  assertEquals([named?.equalCount, named?.theirsOnly], [1, []]);
});

Deno.test("reconcileOperations() misses nothing in a file that has not every transaction", async () => {
  await using portal = await openPayingPortal();
  const { services } = portal;
  const { fields } = await buildForm(portal);
  const uuid = "a".repeat(32);
  await notify(portal, fields, { status: "AUTHORISED", uuid });
  const days: BankDays = { from: "2026-11-23", to: "2026-11-23" };
  const whole = must(await reconcileOperations(services, [], days));
  assertEquals(whole.oursOnly.length, 1);
  const part = must(
    await reconcileOperations(services, [], days, { isWhole: false }),
  );
  assertEquals(part.oursOnly, []);
});
