/** Money that the bank took back, and the landlord's own row of it: whichever comes first, it counts once. */
import { assertEquals } from "@std/assert";
import { sampleFiles } from "../../landlord_files/testdata/sample_files.ts";
import { must } from "@/tests/support/must.ts";
import { LOT_HOME as HOME, nightlyLot } from "@/tests/support/nightly_lot.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { mustTake } from "@/tests/support/take_files.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { accountBooks } from "../../domain/exchange/account_books.ts";
import { settle } from "../../domain/documents/quittance.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { readValue } from "../../store/store.ts";
import { keys } from "../../store/keys.ts";
import { readRejectedCents } from "../documents/rejected_payment.ts";
import { takeUnpaid } from "../payments/take_unpaid.ts";

const ACCOUNT = testAccount(HOME);
const UUID = "1".repeat(32);
const RENT = `R10;${HOME};2026-10-28;Loyer;D;412,30;quittancement;2026-10;;`;
const PAID =
  `CB889;${HOME};2026-11-24;Paiement CB internet;C;412,30;encaissement;;cb;`;
const unpaidRow = (reference: string, amount = "412,30", day = "2026-12-21") =>
  `I1;${HOME};${day};Impayé carte bancaire;D;${amount};impaye;;cb;${reference}`;

/** A landlord who books the rents: one month of 412,30, paid here by card. */
async function open() {
  const portal = await openPayingPortal({ "0039000204": 0 });
  const { clock } = portal;
  clock.nowMs = Date.parse("2026-11-23T04:00:00Z");
  const landlord = {
    ...portal.services.landlord,
    rentBooks: "bailleur" as const,
  };
  const services = { ...portal.services, landlord };
  let night = 0;
  const take = async (rows: readonly string[], balance?: string) => {
    night++;
    clock.nowMs += 3_600_000;
    const { setAside, counts } = await mustTake(
      services,
      nightlyLot({
        name: `N${night}`,
        closedAt: new Date(clock.nowMs).toISOString(),
        from: "2026-10-01",
        rows: [RENT, ...rows],
        balance,
      }),
    );
    return [setAside, counts.entries];
  };
  await take([], "-412,30");
  const { id, fields } = await buildForm(portal, { "0039000204": "412,30" });
  await notify(portal, fields, { status: "CAPTURED", uuid: UUID });
  const journal = async (amountCents = 41230) => {
    const [taken] = await takeUnpaid(services, [{
      line: 3,
      orderId: id,
      uuid: "",
      transId: "",
      paidOn: null,
      on: "2026-12-20",
      amountCents,
    }]);
    return taken?.outcome;
  };
  /** The balance, how October stands, what was taken back, and what pages say is awaited. */
  const standing = async () => {
    const { store } = services;
    const { balanceCents } = await readAccount(store, ACCOUNT);
    const entries = (await listEntries(store, ACCOUNT)).reverse();
    const month = {
      month: "2026-10" as const,
      lines: [],
      byNature: true as const,
    };
    const settled = settle(entries, [month]).get("2026-10");
    const payment = must(await readValue(store, keys.payment(id)));
    const books = accountBooks({
      landlord,
      mark: null,
      setAside: null,
      entries: entries.toReversed(),
      nowMs: clock.nowMs,
    });
    return [
      balanceCents,
      settled?.kind,
      await readRejectedCents(store, payment),
      books?.returned.map(({ amountCents }) => amountCents) ?? [],
    ];
  };
  return { portal, take, journal, standing };
}

Deno.test("where the landlord keeps the account, the journal books nothing: quittance and receipt are gone, its row is awaited and comes once", async () => {
  for (const reference of [UUID, "CB889", ""]) {
    const { portal, take, journal, standing } = await open();
    await using _ = portal;
    await take([PAID], "0,00");
    assertEquals(await standing(), [0, "paid", 0, []]);
    assertEquals(await journal(), "taken");
    assertEquals(await standing(), [0, "missing", 41230, [41230]]);
    assertEquals(await take([PAID], "0,00"), [0, 0]);
    assertEquals(await standing(), [0, "missing", 41230, [41230]]);
    assertEquals(await take([PAID, unpaidRow(reference)], "-412,30"), [0, 1]);
    assertEquals(await standing(), [-41230, "missing", 41230, []]);
    assertEquals(await journal(), "known");
  }
});

Deno.test("the landlord's row first, then the journal: nothing moves any more, and people are told", async () => {
  for (const reference of [UUID, "CB889", ""]) {
    const { portal, take, journal, standing } = await open();
    await using _ = portal;
    await take([PAID], "0,00");
    assertEquals(await take([PAID, unpaidRow(reference)], "-412,30"), [0, 1]);
    assertEquals(await journal(), "taken");
    assertEquals(await standing(), [-41230, "missing", 41230, []]);
    assertEquals(await take([PAID, unpaidRow(reference)], "-412,30"), [0, 0]);
    assertEquals(await standing(), [-41230, "missing", 41230, []]);
  }
});

Deno.test("a part that was taken back: the month lacks it, and the landlord's row of it comes once", async () => {
  const { portal, take, journal, standing } = await open();
  await using _ = portal;
  await take([PAID], "0,00");
  assertEquals(await journal(10000), "taken");
  assertEquals(await standing(), [0, "missing", 10000, [10000]]);
  await take([PAID, unpaidRow(UUID, "100,00")], "-100,00");
  assertEquals(await standing(), [-10000, "missing", 10000, []]);
});

Deno.test("a payment that was taken back before the landlord's books had it: both of its rows come, once", async () => {
  const { portal, take, journal, standing } = await open();
  await using _ = portal;
  assertEquals(await journal(), "taken");
  assertEquals(await standing(), [0, "missing", 41230, [41230]]);
  assertEquals(await take([PAID, unpaidRow(UUID)], "-412,30"), [0, 1]);
  assertEquals(await standing(), [-41230, "missing", 41230, []]);
});

const HEADER =
  "identifiant;contrat;date;libelle;sens;montant;nature;moyen;reference";

/** The same payment where the portal keeps the account: a file may bring what was taken back all the same. */
async function openPortail() {
  const portal = await openPayingPortal({ "0039000204": 0 });
  const { services } = portal;
  const { fields, id } = await buildForm(portal, { "0039000204": "412,30" });
  await notify(portal, fields, { status: "CAPTURED", uuid: UUID });
  const take = async (reference: string) => {
    const row =
      `I1;${HOME};2027-01-15;Impayé carte bancaire;D;412,30;impaye;cb;${reference}`;
    const files = sampleFiles({
      "ecritures.csv": [HEADER, row].join("\n"),
      "rubriques.csv": "contrat;code;nature;libelle;sens;montant;debut;fin\n" +
        `${HOME};LOY;loyer;Loyer principal;D;412,30;2026-01;`,
      "totaux.csv": null,
      "plans.csv": null,
      "titulaires.csv": null,
    });
    const { counts } = await mustTake(services, files);
    return [counts.entries, counts.confirmed];
  };
  const journal = () =>
    takeUnpaid(services, [{
      line: 3,
      orderId: id,
      uuid: "",
      transId: "",
      paidOn: null,
      on: "2026-12-20",
      amountCents: 41230,
    }]);
  const balance = async () =>
    (await readAccount(services.store, ACCOUNT)).balanceCents;
  return { portal, take, journal, balance };
}

Deno.test("where the portal keeps the account, what it has booked is recognised in a file, by name and without one", async () => {
  for (const reference of [UUID, ""]) {
    const { portal, take, journal, balance } = await openPortail();
    await using _ = portal;
    await journal();
    assertEquals(await balance(), 0);
    assertEquals(await take(reference), [0, 1]);
    assertEquals(await balance(), 0);
  }
});

Deno.test("where the portal keeps the account, what a file has brought is not booked again", async () => {
  for (const reference of [UUID, ""]) {
    const { portal, take, journal, balance } = await openPortail();
    await using _ = portal;
    assertEquals(await take(reference), [1, 0]);
    assertEquals(await balance(), 0);
    await journal();
    assertEquals(await balance(), 0);
  }
});
