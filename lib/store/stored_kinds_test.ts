/** A store that the code of November 2026 wrote is read by the code of today, whole: `testdata` holds it. */
import { assert, assertEquals } from "@std/assert";
import { must } from "../../tests/support/must.ts";
import {
  listRows,
  putRows,
  readRows,
  type StoreRow,
} from "../../tests/support/store_rows.ts";
import { asNewId, NO_USER } from "../domain/ids.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { MAIL_PRIORITIES, priorityOf } from "../domain/mail_priority.ts";
import { listAwaitedReturns } from "../domain/ledger/taken_back.ts";
import { statusOf } from "../domain/payments/payment.ts";
import { placeChargeback } from "../domain/payments/place_chargeback.ts";
import { asTenantNumber } from "../domain/references.ts";
import { listAllMessages } from "./all_messages.ts";
import { listJournalEntries } from "./journal.ts";
import { keys } from "./keys.ts";
import { migrateStore } from "./migrate_store.ts";
import { testAccount } from "../../tests/support/test_account.ts";
import { listEntries, putPostings, readAccount } from "./ledger.ts";
import { listMessages } from "./messages.ts";
import { listContractsAfter, listNotices, readNotice } from "./notices.ts";
import { adoptFormerMails, listLastMails } from "./outbox.ts";
import { listParked } from "./parked.ts";
import { eachPaymentEntry } from "./payment_entries.ts";
import { listPayments, listPaymentsToAsk } from "./payments.ts";
import {
  createStore,
  listValues,
  readValue,
  readValues,
  type Store,
} from "./store.ts";
import { listSubscriptionActs, readSubscription } from "./subscriptions.ts";
import { listContracts } from "./tenants.ts";
import { transact } from "./transaction.ts";
import { NOUNS, upgrade } from "./upgrade.ts";
import { listSessions, readUserByEmail } from "./users.ts";

const FILE = new URL("testdata/store_2026_11.json", import.meta.url);
const ROWS = readRows(await Deno.readTextFile(FILE));
const TENANT = asTenantNumber("000120871");
const HOME = "L/0112000317";
const GARAGE = "L/0112900041";
const GARAGE_ACCOUNT = testAccount(GARAGE, TENANT);
const NOW_MS = Date.parse("2026-12-01T09:07:00Z");

/** Opens an old store in memory and hands it to a test. */
async function withOldStore(
  use: (store: Store, kv: Deno.Kv) => Promise<void>,
) {
  using kv = await Deno.openKv(":memory:");
  await putRows(kv, ROWS);
  await migrateStore(kv, Date.now);
  await use(createStore(kv), kv);
}

const under = (noun: string): StoreRow[] =>
  ROWS.filter(([[first]]) => first === noun);

/** How often each text comes, in the order of the alphabet: `a b 2`. */
function tally(texts: readonly string[]): string {
  const counts = Map.groupBy(texts, (text) => text);
  return [...counts].map(([text, all]) =>
    all.length === 1 ? text : `${text} ${all.length}`
  ).sort().join(", ");
}

/** Nouns that came later. */
const NEWER: readonly Deno.KvKeyPart[] = [
  "plans",
  "imports",
  "arrivals",
  "arrivals_by_wait_time",
  "deliveries",
  "delivery_bytes",
  "delivery_rows",
  "contract_digests",
  "set_aside",
  "coming_notices",
  "unremitted_entries",
  "unconfirmed_entries",
  "remises",
  "remise_rows",
  "remise_heads",
  "kept_forms",
  "invitations",
  "journal_entries_by_staff",
  "open_alerts",
  "parked_by_state",
  "row_decisions",
  "gap_decisions",
  "notice_tasks",
  "office_figures",
  "tenants_by_name",
  "staff_looks",
  "staff",
  "staff_by_email",
  "staff_by_passkey",
  "staff_by_subject",
  "staff_sessions",
  "staff_sessions_by_staff",
  "staff_tokens",
  "payments_by_status",
  "payments_by_contract",
  "former_notices",
  "unsealed_notices",
  "printed_quittances",
  "demo_seeds",
];

Deno.test("the old store has a record under every noun of the store's keys, and none under another", async () => {
  await withOldStore(async (_store, kv) => {
    const rows = await listRows(kv);
    const nouns = new Set(rows.map(([[noun = ""]]) => noun));
    const missing = NOUNS.filter((noun) => !nouns.has(noun));
    assertEquals(missing, NEWER);
    assertEquals([...nouns].filter((noun) => !NOUNS.includes(noun)), []);
  });
});

Deno.test("upgrade() leaves a record of today as it is, whatever the kind", () => {
  for (const [key, value] of ROWS) {
    const today = upgrade(key, value);
    assert(today !== null && today !== undefined, key.join(" "));
    assertEquals(upgrade(key, today), today);
  }
});

Deno.test("an old store: accounts, with entries from before they had a nature", async () => {
  assertEquals(
    tally(
      under("entries").map(([, value]) => JSON.stringify(value)).map(
        (text) => text.includes('"v":1') ? "v1" : "v2",
      ),
    ),
    "v1 8, v2 16",
  );
  await withOldStore(async (store) => {
    const entries = await listEntries(store, testAccount(HOME, TENANT));
    assertEquals(
      entries.map(({ v, number, nature, cause, balanceAfterCents }) =>
        [v, number, nature, cause.kind, balanceAfterCents].join(" ")
      ),
      [
        "2 8 correction payment -37293",
        "2 7 encaissement payment -36293",
        "2 6 encaissement payment -37293",
        "2 5 quittancement rent -38293",
        "2 4 quittancement import 0",
        "2 3 encaissement import 38293",
        "2 2 quittancement import 0",
        "2 1 encaissement import 38293",
      ],
    );
    assertEquals(
      (await readAccount(store, testAccount(HOME, TENANT))).balanceCents,
      -37293,
    );
    assertEquals((await Array.fromAsync(eachPaymentEntry(store))).length, 3);
    const [newest] = entries;
    // What posted it may well try again: its id is found, whatever form its entry had.
    const {
      v: _v,
      contract: _contract,
      holder: _holder,
      number: _number,
      balanceAfterCents: _after,
      postedAt,
      ...posting
    } = must(newest);
    const posted = await transact(
      store,
      (tx) => putPostings(tx, testAccount(HOME, TENANT), [posting], postedAt),
    );
    assertEquals([posted.entries, posted.already], [[], [newest]]);
  });
});

Deno.test("an old store: tenants, contracts, notices and what was decided of them", async () => {
  await withOldStore(async (store) => {
    const contracts = await listContracts(store, TENANT, "2026-12-01");
    assertEquals(contracts.map(({ kind }) => kind).sort(), [
      "garage",
      "habitation",
      "jardin",
    ]);
    assertEquals((await listContractsAfter(store, null, 99)).length, 5);
    const tenant = await readValue(store, keys.tenant(TENANT));
    assertEquals(tenant?.surname, "GUÉRINEAU");
    const schedule = await readValue(store, keys.schedule(HOME));
    assert((schedule?.lines.length ?? 0) > 0);
    const notice = await readNotice(
      store,
      testAccount(HOME, TENANT),
      "2026-11",
    );
    assertEquals(await listNotices(store, testAccount(HOME, TENANT)), [notice]);
    assertEquals([notice?.netCents, notice?.paperless], [38293, true]);
    assertEquals(
      (await readSubscription(store, testAccount(HOME, TENANT)))?.active,
      true,
    );
    assertEquals(
      (await readSubscription(store, testAccount(GARAGE, TENANT)))?.active,
      false,
    );
    const acts = await listSubscriptionActs(store);
    assertEquals(
      acts.map(({ v, contract, action }) => `${v} ${contract} ${action}`),
      [`2 ${HOME} subscribe`, `2 ${GARAGE} subscribe`, `2 ${GARAGE} stop`],
    );
    assertEquals(
      await listSubscriptionActs(store, testAccount(GARAGE, TENANT)),
      acts.slice(1),
    );
    const codes = under("documents").map(([key]) => String(key[1]));
    const subjects = await readValues(store, codes.map(keys.document));
    assertEquals(
      tally(subjects.map((one) => `${one?.kind} v${one?.v}`)),
      "notice v2 4, quittance v2 4, receipt v2 9",
    );
  });
});

Deno.test("an old store: a payment that the bank takes back today is marked, and its entry with it", async () => {
  await withOldStore(async (store) => {
    const [paid] = (await listPayments(store, TENANT))
      .filter((payment) => statusOf(payment, NOW_MS) === "paid");
    const { id, amountCents, shares: [share], tenantNumber } = must(paid);
    const placed = placeChargeback(must(paid), {
      orderId: id,
      uuid: "",
      transId: "",
      amountCents,
      on: null,
      nth: 1,
    }, "2026-12-01T09:07:00.000Z");
    const after = must(placed.kind === "new" ? placed.payment : null);
    assertEquals(statusOf(after, NOW_MS), "charged_back");
    const account = testAccount(must(share).contract, tenantNumber);
    const entries = (await listEntries(store, account)).reverse();
    assertEquals(listAwaitedReturns(entries), []);
    const marked = entries.map((entry) =>
      entry.cause.kind === "payment" && entry.cause.paymentId === id
        ? { ...entry, chargedBackCents: amountCents }
        : entry
    );
    assertEquals(listAwaitedReturns(marked).length, 1);
  });
});

Deno.test("an old store: payments in every state, and what the bank has sent", async () => {
  await withOldStore(async (store) => {
    const payments = await listPayments(store, TENANT);
    assertEquals(
      tally(payments.map((payment) => statusOf(payment, NOW_MS))),
      "abandoned, cancelled, created 2, expired, paid, pending, refunded, refused",
    );
    const weekLater = NOW_MS + 7 * 86_400_000;
    assertEquals((await listPaymentsToAsk(store, weekLater, 9)).length, 2);
    const parked = await listParked(store);
    assertEquals(
      tally(parked.map(({ decision }) => decision?.kind ?? "waits")),
      "dismiss, waits",
    );
  });
});

Deno.test("an old store: messages and mails, waiting, dead, and from before there were priorities", async () => {
  await withOldStore(async (store) => {
    const messages = await listAllMessages(store);
    assertEquals(
      messages.map(({ v, subject }) => `${v} ${subject}`),
      ["2 payment", "2 home", "2 notices", "2 documents", "2 account"]
        .concat("2 other"),
    );
    assertEquals(await listMessages(store, TENANT), messages.toReversed());
    const mails = (await Promise.all(
      MAIL_PRIORITIES.map((one) => listLastMails<MailMessage>(store, one, 99)),
    )).flat();
    assertEquals(mails.length, under("mails").length);
    assertEquals(
      tally(mails.map(codesOf).flat()),
      "about account 2, about documents 2, about home 2, about notices 2, " +
        "about other 2, about payment 2, cancelled, paid 2, refunded, refused, " +
        "subscribe 2",
    );
    const [dead] = await listValues(store, keys.deadMails<MailMessage>());
    assertEquals([dead?.v, ...codesOf(must(dead))], [2, "stop"]);
    await adoptFormerMails<MailMessage>(store, NOW_MS, priorityOf);
    assertEquals(await listValues(store, keys.formerMails()), []);
    const adopted = await readValue(
      store,
      keys.mail<MailMessage>(asNewId("former")),
    );
    assertEquals(adopted && codesOf(adopted), ["subscribe"]);
  });
});

function codesOf({ message }: { message: MailMessage }): string[] {
  switch (message.kind) {
    case "payment_result":
      return [message.status];
    case "subscription_changed":
      return [message.action];
    case "contact_to_landlord":
    case "contact_receipt":
      return [`about ${message.subject}`];
    default:
      return [];
  }
}

Deno.test("an old store: accounts of people, their sessions and links, and what was done to them", async () => {
  await withOldStore(async (store) => {
    const user = await readUserByEmail(store, "Nadege.Guerineau@exemple.fr");
    assertEquals(user?.tenantNumber, TENANT);
    const sessions = await listSessions(store, user?.id ?? NO_USER);
    assertEquals(
      sessions.map(({ session: { v, device } }) => ({ v, ...device })),
      [{ v: 2, browser: "Safari", system: "Mac" }],
    );
    const tokens = await listValues(store, keys.tokens());
    assertEquals(
      tally(tokens.map(({ purpose }) => purpose)),
      "mail_change, reset, validation",
    );
    const journal = await listJournalEntries(store, TENANT);
    assertEquals(journal.map(({ act }) => act), ["account_unlocked"]);
    const closed = await readValue(
      store,
      keys.closedUserByTenant(asTenantNumber("000222222")),
    );
    const gone = await readValue(store, keys.user(closed ?? NO_USER));
    assertEquals([gone?.email, gone?.closedAt !== null], ["", true]);
    const [registration] = await listValues(store, keys.registrations());
    assertEquals(registration?.outcome.kind, "link");
  });
});

Deno.test("an old record that is read stays as it was; a commit that was based on it still checks it", async () => {
  await withOldStore(async (store, kv) => {
    const key = keys.subscriptionAct(GARAGE_ACCOUNT, 2);
    const before = await kv.get<{ action: string }>(key);
    let tries = 0;
    await transact(store, async (tx) => {
      const act = await tx.get(key);
      assertEquals(act?.action, "stop");
      assertEquals(await tx.peek(key), act);
      // Somebody else writes it meanwhile, the first time.
      if (tries++ === 0) await kv.set(key, before.value);
      if (act !== null) tx.set(keys.subscriptionAct(GARAGE_ACCOUNT, 3), act);
    });
    assertEquals(tries, 2);
    assertEquals((await kv.get(key)).value, before.value);
    assertEquals(before.value?.action, "arreter");
    const copy = await kv.get<{ v: number; action: string }>(
      keys.subscriptionAct(GARAGE_ACCOUNT, 3),
    );
    assertEquals([copy.value?.v, copy.value?.action], [2, "stop"]);
  });
});
