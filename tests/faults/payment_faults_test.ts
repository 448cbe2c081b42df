import { assert, assertEquals } from "@std/assert";
import { bookedShares, statusOf } from "../../lib/domain/payments/payment.ts";
import {
  applyFact,
  type BankFact,
} from "../../lib/domain/payments/payment_facts.ts";
import { keys } from "../../lib/store/keys.ts";
import { listEntries, readAccount } from "../../lib/store/ledger.ts";
import { createStore, type KvPort, readValue } from "../../lib/store/store.ts";
import { receiveNotification } from "../../lib/usecases/payments/receive_notification.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { buildNotification } from "../support/bank_oracle.ts";
import { must } from "../support/must.ts";
import { buildForm, openPayingPortal } from "../support/paying_tenant.ts";
import { testAccount } from "../support/test_account.ts";
import { buildTestForm, startTestPayment } from "../support/test_payment.ts";
import { TEST_KEY } from "../support/test_services.ts";

const FORM = "application/x-www-form-urlencoded";
const HOME = "L/0039000204";

const receive = (services: Services, body: string) =>
  receiveNotification(services, new TextEncoder().encode(body), FORM);

function* permutations<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield [];
  for (const [i, one] of list.entries()) {
    const rest = [...list.slice(0, i), ...list.slice(i + 1)];
    for (const order of permutations(rest)) yield [one, ...order];
  }
}

Deno.test("all 720 orders of six notifications of one payment end alike", async () => {
  await using portal = await openPayingPortal();
  const { id } = await buildForm(portal);
  const start = await readValue(portal.services.store, keys.payment(id));
  if (start === null) throw new Error("Cannot find the payment");
  const { transId, transDate } = must(start.attempts[0]);
  const fact = (changes: Partial<BankFact>): BankFact => ({
    uuid: "a".repeat(32),
    type: "DEBIT",
    class: "paid",
    status: "AUTHORISED",
    amountCents: 1000,
    effectiveCents: 1000,
    transId,
    transDate,
    cardBrand: "CB",
    ...changes,
  });
  const six = [
    fact({ class: "pending", status: "INITIAL" }),
    fact({}),
    fact({ status: "CAPTURED", effectiveCents: 900 }),
    fact({ uuid: "b".repeat(32), class: "refused", status: "REFUSED" }),
    fact({ uuid: null, class: "abandoned", status: "ABANDONED" }),
    fact({
      uuid: "c".repeat(32),
      type: "CREDIT",
      amountCents: 300,
      effectiveCents: 300,
      transId: "900001",
    }),
  ];
  const ends = new Set<string>();
  let count = 0;
  for (const order of permutations(six)) {
    let payment = start;
    let booked = 0;
    for (const one of order) {
      const applied = applyFact(payment, one, "2026-11-23T09:03:00.000Z");
      payment = applied.payment;
      booked += applied.postings.reduce((sum, p) => sum + p.amountCents, 0);
    }
    const shares = bookedShares(payment);
    ends.add(`${statusOf(payment, 0)} ${shares} ${booked}`);
    count++;
  }
  assertEquals([count, [...ends]], [720, ["paid 600 600"]]);
});

Deno.test("fifty identical notifications at once of each of twenty payments book twenty entries", async () => {
  await using portal = await openPayingPortal({ "0039000204": -100_000 });
  const { services } = portal;
  const bodies: string[] = [];
  for (let n = 0; n < 20; n++) {
    const { fields } = await buildForm(portal, { "0039000204": "10,00" });
    bodies.push(buildNotification(fields, TEST_KEY, { status: "AUTHORISED" }));
    // The throttle on starting payments is not what is tested here.
    portal.clock.nowMs += 3_600_000;
  }
  const answers = await Promise.all(
    bodies.flatMap((body) =>
      Array.from({ length: 50 }, () => receive(services, body))
    ),
  );
  assertEquals(new Set(answers.map(({ status }) => status)), new Set([200]));
  const head = await readAccount(services.store, testAccount(HOME));
  assertEquals([head.balanceCents, head.entryCount], [-80_000, 21]);
});

/** A KV that fails from its `nth` operation on, as a process does that is killed there. */
function diesAt(kv: Deno.Kv, nth: number): KvPort {
  let count = 0;
  const step = () => {
    if (++count >= nth) throw new Error("killed");
  };
  return {
    get(...args: Parameters<Deno.Kv["get"]>) {
      step();
      return kv.get(...args);
    },
    getMany(...args: Parameters<Deno.Kv["getMany"]>) {
      step();
      return kv.getMany(...args);
    },
    list(...args: Parameters<Deno.Kv["list"]>) {
      step();
      return kv.list(...args);
    },
    atomic() {
      const operation = kv.atomic();
      const commit = operation.commit.bind(operation);
      operation.commit = () => {
        step();
        return commit();
      };
      return operation;
    },
  } as KvPort;
}

Deno.test("a process killed at any step of a notification loses and doubles nothing when the bank sends again", async () => {
  for (let nth = 1;; nth++) {
    await using portal = await openPayingPortal();
    const { services, kv } = portal;
    const { fields } = await buildForm(portal);
    const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
    const store = createStore(diesAt(kv, nth));
    const dying = { ...services, store, later() {} };
    const answered = await receive(dying, body).then(() => true, () => false);
    const between =
      (await readAccount(services.store, testAccount(HOME))).balanceCents;
    assertEquals(between, answered ? -82_041 : -83_041);
    assertEquals((await receive(services, body)).status, 200);
    const entries = await listEntries(services.store, testAccount(HOME));
    assertEquals(entries.map((one) => one.amountCents), [1000, -83_041]);
    if (answered) {
      assert(nth > 3, "there were steps to be killed at");
      return;
    }
  }
});

Deno.test("transaction numbers begin anew with the UTC day, at the end of the year as in the night of the clocks", async () => {
  for (
    const midnight of [
      "2027-01-01T00:00:00Z",
      "2026-10-25T00:00:00Z",
      "2027-03-28T00:00:00Z",
    ]
  ) {
    await using portal = await openPayingPortal();
    const { services, user, clock } = portal;
    const numbers: string[] = [];
    for (const offsetMs of [-2_000, -1_000, 0, 1_000]) {
      clock.nowMs = Date.parse(midnight) + offsetMs;
      const id = await startTestPayment(services, user);
      const form = await buildTestForm(services, user, id);
      numbers.push(`${form.vads_trans_date?.slice(6)} ${form.vads_trans_id}`);
      const body = buildNotification(form, TEST_KEY, { status: "CAPTURED" });
      assertEquals((await receive(services, body)).text.slice(0, 2), "OK");
    }
    assertEquals(numbers.map((one) => one.slice(-6)), [
      "000000",
      "000001",
      "000000",
      "000001",
    ]);
    assertEquals(new Set(numbers).size, 4);
    // Paris is ahead: what was paid before midnight UTC was paid on the new day there.
    const day = midnight.slice(0, 10);
    const entries = await listEntries(services.store, testAccount(HOME), {
      limit: 4,
    });
    assertEquals(new Set(entries.map(({ date }) => date)), new Set([day]));
  }
});

Deno.test("a clock set back gives no number twice", async () => {
  await using portal = await openPayingPortal();
  const { services, user, clock } = portal;
  const ids: string[] = [];
  for (let n = 0; n < 4; n++) ids.push(await startTestPayment(services, user));
  const numbers = new Set<string>();
  for (const [n, jumpMs] of [0, 60_000, -3_600_000, 30_000].entries()) {
    clock.nowMs += jumpMs;
    const { vads_trans_id } = await buildTestForm(services, user, must(ids[n]));
    numbers.add(must(vads_trans_id));
  }
  assertEquals(numbers.size, 4);
});
