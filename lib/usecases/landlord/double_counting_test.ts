/**
 * A card payment of 412,30 is made here for one of two months; the landlord's own file then brings the same money back.
 * It counts once: one month is owed, one has its quittance.
 */
import { assertEquals } from "@std/assert";
import { sampleFiles } from "../../landlord_files/testdata/sample_files.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import type { Fields } from "@/tests/support/bank_oracle.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { mustTake } from "@/tests/support/take_files.ts";
import { RENT_LINE } from "@/tests/support/test_notices.ts";
import type { FileName } from "../../landlord_files/columns.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { issueNotices } from "../documents/issue_notices.ts";
import { listSettledMonths } from "../documents/read_quittances.ts";
import { listReceipts } from "../documents/read_receipt.ts";
import { verifyDocument } from "../documents/verify_document.ts";
import { exportForLandlord } from "./export_for_landlord.ts";

const HOME = "L/0039000204";
const ACCOUNT = testAccount(HOME);
const HEADER =
  "identifiant;contrat;date;libelle;sens;montant;nature;moyen;reference";

/** The form that each portal sent to the bank last. */
const forms = new WeakMap<PayingPortal, Fields>();

/** Two months of 412,30 are asked; payments of as much are made here, on 2 January 2027. */
async function openTwoMonths(payments: number): Promise<PayingPortal> {
  const portal = await openPayingPortal({ "0039000204": 0 });
  const { services, kv, clock } = portal;
  await kv.set(keys.schedule(HOME), {
    v: 1,
    contract: HOME,
    lines: [{ ...RENT_LINE, amountCents: 41230 }],
    totals: {},
  });
  for (const day of ["2026-11-28", "2026-12-28"]) {
    clock.nowMs = Date.parse(`${day}T05:00:00Z`);
    await issueNotices(services);
  }
  clock.nowMs = Date.parse("2027-01-02T10:00:00Z");
  for (let n = 0; n < payments; n++) {
    const { fields } = await buildForm(portal, { "0039000204": "412,30" });
    forms.set(portal, fields);
    await notify(portal, fields, {
      status: "AUTHORISED",
      uuid: String(n + 1).repeat(32),
    });
  }
  return portal;
}

/** Takes rows in, beside the contract as it stands. */
async function take({ services }: PayingPortal, ...rows: string[]) {
  const files = sampleFiles(
    {
      "rubriques.csv": "contrat;code;nature;libelle;sens;montant;debut;fin\n" +
        `${HOME};LOY;loyer;Loyer principal;D;412,30;2026-01;`,
      "ecritures.csv": [HEADER, ...rows].join("\n"),
      "totaux.csv": null,
      "plans.csv": null,
      "titulaires.csv": null,
    } satisfies Partial<Record<FileName, string | null>>,
  );
  const taken = await mustTake(services, files);
  const unclear = taken.rows.filter(({ kind }) => kind === "set_aside")
    .map(({ line }) => line);
  return { ...taken.counts, unclear };
}

/** What is owed, and how many months have their quittance. */
async function standing({ services, user }: PayingPortal) {
  const { balanceCents } = await readAccount(services.store, ACCOUNT);
  const months = await listSettledMonths(services, user);
  const paid = months.filter(({ settlement }) => settlement.kind === "paid");
  return [0 - balanceCents, paid.length];
}

function lastForm(portal: PayingPortal): Fields {
  const fields = forms.get(portal);
  if (fields === undefined) throw new Error("Cannot find the form");
  return fields;
}

async function ownName({ services }: PayingPortal): Promise<string> {
  const { files } = await exportForLandlord(services, "2026-11-01");
  const rows = files.find(({ name }) => name === "paiements.csv")?.text ?? "";
  return rows.split(/\r?\n/)[1]?.split(";")[0] ?? "";
}

Deno.test("a payment that comes back without a reference counts once, however often the file is taken", async () => {
  await using portal = await openTwoMonths(1);
  assertEquals(await standing(portal), [41230, 1]);
  const row = `CB889;${HOME};2027-01-04;Paiement CB internet;C;412,30;;;`;
  const awaited = () =>
    listValues(portal.services.store, keys.allUnconfirmed());
  await exportForLandlord(portal.services, null);
  assertEquals((await awaited()).length, 1);
  const first = await take(portal, row);
  assertEquals(await awaited(), []);
  assertEquals([first.entries, first.confirmed, first.unclear], [0, 1, []]);
  assertEquals(await standing(portal), [41230, 1]);
  const again = await take(portal, row);
  assertEquals([again.entries, again.confirmed], [0, 0]);
  assertEquals(await standing(portal), [41230, 1]);
  const entries = await listEntries(portal.services.store, ACCOUNT);
  const own = entries.find(({ cause }) => cause.kind === "payment");
  assertEquals(own?.confirmedBy, "CB889");
});

Deno.test("a payment that comes back with our own name is the same money, whatever day and words it has", async () => {
  await using portal = await openTwoMonths(1);
  const name = await ownName(portal);
  const row =
    `R7;${HOME};2027-02-20;Remise 17;C;412,30;encaissement;cb;${name}`;
  assertEquals((await take(portal, row)).confirmed, 1);
  assertEquals(await standing(portal), [41230, 1]);
});

Deno.test("two equal payments of one day come back as two, and one row for two is nobody's before a person has looked", async () => {
  const row = (id: string) =>
    `${id};${HOME};2027-01-04;Paiement CB internet;C;412,30;;;`;
  await using both = await openTwoMonths(2);
  assertEquals((await take(both, row("A"), row("B"))).confirmed, 2);
  assertEquals(await standing(both), [0, 2]);
  await using one = await openTwoMonths(2);
  const taken = await take(one, row("A"));
  assertEquals([taken.confirmed, taken.entries, taken.unclear], [0, 0, [2]]);
  assertEquals(await standing(one), [0, 2]);
});

Deno.test("a payment that came in another way is booked: a cheque of the same sum, a card of another day", async () => {
  await using portal = await openTwoMonths(1);
  await take(
    portal,
    `C1;${HOME};2027-01-04;Chèque;C;412,30;encaissement;cheque;`,
  );
  assertEquals(await standing(portal), [0, 2]);
});

Deno.test("a reject that names our payment takes it back: two months are owed, no quittance stands, and the receipt says it", async () => {
  await using portal = await openTwoMonths(1);
  const name = await ownName(portal);
  await take(
    portal,
    `CB889;${HOME};2027-01-04;Paiement CB internet;C;412,30;encaissement;cb;${name}`,
    `IMP1;${HOME};2027-01-20;Impayé carte bancaire;D;412,30;impaye;cb;${name}`,
  );
  assertEquals(await standing(portal), [82460, 0]);
  const [receipt] = await listReceipts(portal.services, portal.user);
  assertEquals([receipt?.amountCents, receipt?.rejectedCents], [41230, 41230]);
  const code = receipt?.code ?? "";
  const told = await verifyDocument(portal.services, code, "192.0.2.0/24");
  assertEquals(told !== null && "isValid" in told && told.isValid, false);
});

Deno.test("what was given back here and comes back in the file counts once as well", async () => {
  await using portal = await openTwoMonths(1);
  const name = await ownName(portal);
  const paid =
    `CB889;${HOME};2027-01-04;Paiement CB internet;C;412,30;encaissement;cb;${name}`;
  await take(portal, paid);
  await notify(portal, lastForm(portal), {
    status: "CANCELLED",
    uuid: "1".repeat(32),
  });
  assertEquals(await standing(portal), [82460, 0]);
  const back =
    `IMP1;${HOME};2027-01-05;Impayé carte bancaire;D;412,30;impaye;cb;${name}`;
  const taken = await take(portal, paid, back);
  assertEquals([taken.confirmed, taken.entries, taken.unclear], [1, 0, []]);
  assertEquals(await standing(portal), [82460, 0]);
});

Deno.test("a payment that was undone swallows no other money of the same sum", async () => {
  await using portal = await openTwoMonths(1);
  await notify(portal, lastForm(portal), {
    status: "CANCELLED",
    uuid: "1".repeat(32),
  });
  await take(portal, `G1;${HOME};2027-01-05;Carte au guichet;C;412,30;;cb;`);
  assertEquals(await standing(portal), [41230, 1]);
});

Deno.test("a row that names a payment of which the bank has said nothing yet waits for a person", async () => {
  await using portal = await openTwoMonths(0);
  const { id } = await buildForm(portal, { "0039000204": "412,30" });
  const taken = await take(
    portal,
    `CB1;${HOME};2027-01-04;Paiement CB;C;412,30;encaissement;cb;${id}`,
  );
  assertEquals([taken.entries, taken.unclear], [0, [2]]);
});

Deno.test("a confirmed row whose zeros a spreadsheet has dropped is the same row", async () => {
  await using portal = await openTwoMonths(1);
  const row = (id: string) =>
    `${id};${HOME};2027-01-04;Paiement CB internet;C;412,30;;;`;
  assertEquals((await take(portal, row("0000889"))).confirmed, 1);
  const files = sampleFiles({
    "ecritures.csv": [HEADER, row("889")].join("\n"),
  });
  const again = await mustTake(portal.services, files);
  assertEquals([again.counts.entries, again.setAside], [0, 1]);
  assertEquals(await standing(portal), [41230, 1]);
});

Deno.test("money of which nobody says how it came may be ours; a cheque with our transaction's number is not", async () => {
  await using portal = await openTwoMonths(1);
  const unsaid = `X1;${HOME};2027-01-04;Règlement locataire;C;412,30;;;`;
  assertEquals((await take(portal, unsaid)).confirmed, 1);
  await using other = await openTwoMonths(1);
  const cheque =
    `C7;${HOME};2027-06-04;Chèque;C;412,30;encaissement;cheque;000000`;
  assertEquals((await take(other, cheque)).entries, 1);
});
