import { testAccount } from "../support/test_account.ts";
import { buildTestPosting } from "../support/test_posting.ts";
import { composeServices } from "../../lib/commands/compose.ts";
import type { Posting } from "../../lib/domain/ledger/ledger.ts";
import { createLogger } from "../../lib/log.ts";
import { createOutboxViewer } from "../../lib/mail/outbox_viewer.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { createStore } from "../../lib/store/store.ts";
import { transact } from "../../lib/store/transaction.ts";
import { receiveNotification } from "../../lib/usecases/payments/receive_notification.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { createRandom, prepareStorm, SHOP } from "../faults/storm.ts";
import { LANDLORD } from "../support/test_services.ts";
import { measure, type Measured, printTable, row } from "./measure.ts";
import { withKv } from "./with_kv.ts";

const CLIENTS = 64;
const FORM = "application/x-www-form-urlencoded";
const HEAD = ["", "a second", "p50 ms", "p99 ms"];

function servicesOn(kv: Deno.Kv): Services {
  const now = () => Date.parse("2026-11-23T09:05:00Z");
  const shop = {
    ...SHOP,
    mode: "TEST" as const,
    url: "https://b/",
    rest: null,
  };
  const config = {
    origin: "http://127.0.0.1",
    landlord: LANDLORD,
    scellius: shop,
  };
  const mailer = createOutboxViewer(now);
  const log = createLogger(now, () => {});
  return { ...composeServices(config, { kv, mailer, now, log }), later() {} };
}

/** Notifications through the whole of `receiveNotification`. */
function bookings(contracts: number, count: number): Promise<Measured> {
  return withKv(async (kv) => {
    const size = { contracts, notifications: count, duplicates: 0 };
    const storm = await prepareStorm(kv, size, createRandom(1));
    const services = servicesOn(kv);
    const encoder = new TextEncoder();
    const bodies = storm.deliveries.map(({ body }) => encoder.encode(body));
    return await measure(
      bodies.map((body) => () => receiveNotification(services, body, FORM)),
      CLIENTS,
    );
  });
}

/** Commits of the same shape (three checks, six sets, values alike) and nothing around them. */
function bareCommits(contracts: number, count: number): Promise<Measured> {
  return withKv(async (kv) => {
    const value = { text: "x".repeat(400), numbers: [1, 2, 3] };
    const random = createRandom(1);
    const commit = async (n: number) => {
      const contract = Math.floor(random() * contracts);
      const head = await kv.get(["heads", contract]);
      await kv.get(["payments", n]);
      await kv.atomic()
        .check({ key: ["payments", n], versionstamp: null })
        .check({ key: ["uuids", n], versionstamp: null })
        .check({ key: ["others", n], versionstamp: null })
        .set(["payments", n], value)
        .set(["payments_by_tenant", n], "id")
        .set(["uuids", n], "id")
        .set(["entries", contract, n], value)
        .set(["postings", contract, n], 1)
        .set(["heads", contract], head.value ?? { balance: 1 })
        .commit();
    };
    const tasks = Array.from({ length: count }, (_, n) => () => commit(n));
    return await measure(tasks, CLIENTS);
  });
}

/** A check-and-set on one key that is tried again until it holds, as one writes it first. */
function bareCheckAndSet(count: number): Promise<Measured> {
  return withKv(async (kv) => {
    const add = async () => {
      for (;;) {
        const head = await kv.get<number>(["head"]);
        const done = await kv.atomic().check(head)
          .set(["head"], (head.value ?? 0) + 1).commit();
        if (done.ok) return;
      }
    };
    return await measure(Array.from({ length: count }, () => add), CLIENTS);
  });
}

/** One posting at a time on an account that has so many entries already. */
function postingsAfter(entries: number, count: number): Promise<Measured> {
  return withKv(async (kv) => {
    const store = createStore(kv);
    const contract = "L/0000000001";
    const posting = (n: number): Posting =>
      buildTestPosting({
        id: `bench:${n}`,
        date: "2026-11-23",
        label: "Paiement par carte bancaire",
        amountCents: 1,
      });
    const post = (from: number, many: number) =>
      transact(store, (tx) =>
        putPostings(
          tx,
          testAccount(contract),
          Array.from({ length: many }, (_, i) => posting(from + i)),
          "2026-11-23T09:00:00.000Z",
        ), { locks: [contract] });
    for (let n = 0; n < entries; n += 300) {
      await post(n, Math.min(300, entries - n));
    }
    const tasks = Array.from(
      { length: count },
      (_, n) => () => post(entries + n, 1),
    );
    const measured = await measure(tasks, 1);
    await kv.get(keys.account(testAccount(contract)));
    return measured;
  });
}

function ratioRow(measured: Measured, reference: Measured): string[] {
  const { perSecond, p50, p99 } = measured;
  return [
    "ratio",
    (perSecond / reference.perSecond).toFixed(2),
    (p50 / reference.p50).toFixed(2),
    (p99 / reference.p99).toFixed(2),
  ];
}

/** How fast the bank's notifications are booked, beside bare commits of the same run. */
export async function benchPayments() {
  const bare = await bareCommits(200, 4_000);
  const booked = await bookings(200, 4_000);
  printTable(`Notifications, ${CLIENTS} at once over 200 contracts`, HEAD, [
    row("bare commits of the same shape", bare),
    row("receiveNotification()", booked),
    ratioRow(booked, bare),
  ]);
  const naive = await bareCheckAndSet(1_000);
  const hot = await bookings(1, 1_000);
  printTable(`Notifications, ${CLIENTS} at once on one contract`, HEAD, [
    row("bare check-and-set, tried again", naive),
    row("receiveNotification()", hot),
    ratioRow(hot, naive),
  ]);
  const sizes = [10, 1_000, 100_000];
  const rows: string[][] = [];
  let first = 0;
  for (const size of sizes) {
    const measured = await postingsAfter(size, 1_000);
    first ||= measured.perSecond;
    const ratio = (measured.perSecond / first).toFixed(2);
    rows.push([...row(`after ${size} entries`, measured), ratio]);
  }
  const head = [...HEAD, "ratio"];
  printTable("One posting at a time on a growing account", head, rows);
}
