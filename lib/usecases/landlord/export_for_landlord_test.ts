import { must } from "@/tests/support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import type { Fields } from "@/tests/support/bank_oracle.ts";
import {
  buildTestForm,
  startTestPayment,
} from "@/tests/support/test_payment.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { parse } from "csv-parse/sync";
import { parseDecimal } from "../../domain/money.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import { readAccount } from "../../store/ledger.ts";
import { changeSubscription } from "../documents/change_subscription.ts";
import { sendMessage } from "../space/send_message.ts";
import {
  exportForLandlord,
  exportRemise,
  type LandlordExport,
} from "./export_for_landlord.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const HEAD = "identifiant;date;contrat;montant;carte;transaction;uuid;etat;" +
  "numero_locataire;mois;remise;jour_remise\n";

interface Rows {
  rows: Record<string, string>[];
  total: string;
}

/** The rows of `paiements.csv` and its last line's sum. */
async function readPayments(
  { services }: PayingPortal,
  since: IsoDate | null = null,
): Promise<Rows> {
  const { files } = await exportForLandlord(services, since);
  const lines: string[][] = parse(must(files[0]).text, {
    delimiter: ";",
    relax_column_count: true,
  });
  const [header = [], ...body] = lines;
  const last = body.pop() ?? [];
  assertEquals(last.slice(0, 3), ["TOTAL", "", ""]);
  assertEquals(last.slice(4), [String(body.length)]);
  const rows = body.map((cells) =>
    Object.fromEntries(cells.map((cell, i) => [header[i], cell]))
  );
  const cents = rows.map(({ montant }) => parseDecimal(montant) ?? NaN);
  assertEquals(parseDecimal(must(last[3])), cents.reduce((a, b) => a + b, 0));
  return { rows, total: must(last[3]) };
}

const refund = (fields: Record<string, string>, amount: string) => ({
  status: "AUTHORISED",
  type: "CREDIT",
  source: "MERCH_BO",
  uuid: "d".repeat(32),
  overrides: {
    vads_trans_id: "900001",
    vads_trans_date: must(fields.vads_trans_date),
    vads_amount: amount,
    vads_effective_amount: amount,
  },
});

Deno.test("exportForLandlord() gives each movement a row of its own: paid, refunded, reversed, each contract, the sum that of the accounts", async () => {
  await using portal = await openPayingPortal({
    "0039000204": -83041,
    "0039000205": -5000,
  });
  const both = await buildForm(portal, {
    "0039000204": "10,00",
    "0039000205": "20,00",
  });
  const paid = { status: "AUTHORISED", uuid: "a".repeat(32) };
  await notify(portal, both.fields, paid);
  await notify(portal, both.fields, paid);
  await notify(portal, both.fields, refund(both.fields, "1200"));
  const other = await buildForm(portal, { "0039000205": "7,50" });
  const second = { status: "AUTHORISED", uuid: "b".repeat(32) };
  await notify(portal, other.fields, second);
  const cancelled = { ...second, status: "CANCELLED", source: "MERCH_BO" };
  await notify(portal, other.fields, cancelled);
  const refused = await buildForm(portal, { "0039000205": "1,50" });
  await notify(portal, refused.fields, { status: "REFUSED" });

  const { rows, total } = await readPayments(portal);
  assertEquals(
    rows.map(({ contrat, montant, etat, uuid, carte }) => [
      contrat,
      montant,
      etat,
      uuid?.slice(0, 2),
      carte,
    ]),
    [
      ["L/0039000204", "10,00", "paye", "aa", "CB"],
      ["L/0039000204", "-10,00", "rembourse", "dd", "CB"],
      ["L/0039000205", "20,00", "paye", "aa", "CB"],
      ["L/0039000205", "-2,00", "rembourse", "dd", "CB"],
      ["L/0039000205", "7,50", "paye", "bb", "CB"],
      ["L/0039000205", "-7,50", "annule", "bb", "CB"],
    ],
  );
  assertEquals(total, "18,00");
  assertEquals(new Set(rows.map((row) => row.identifiant)).size, rows.length);
  assertEquals(rows[1]?.transaction, "900001");
  assertEquals(rows[0]?.transaction, both.fields.vads_trans_id);
  const { store } = portal.services;
  const home = await readAccount(store, testAccount("L/0039000204"));
  const garage = await readAccount(store, testAccount("L/0039000205"));
  assertEquals(home.balanceCents + garage.balanceCents, -88041 + 1800);
});

/** Pays ten euros under a uuid of one letter. */
async function pay(
  portal: PayingPortal,
  letter: string,
  month: Month | "" = "",
): Promise<Fields> {
  const { services, user } = portal;
  const id = await startTestPayment(services, user, [{ month }]);
  const fields = await buildTestForm(services, user, id);
  const verdict = { status: "AUTHORISED", uuid: letter.repeat(32) };
  await notify(portal, fields, verdict);
  return fields;
}

const textOf = (built: LandlordExport | null) => must(built?.files[0]).text;
const uuids = ({ rows }: Rows) => rows.map(({ uuid }) => uuid?.[0]).join("");

Deno.test("exportForLandlord() closes a remise of what no remise has, numbered without gaps; nothing new closes nothing", async () => {
  await using portal = await openPayingPortal();
  const { services, clock } = portal;
  const none = await exportForLandlord(services, null);
  assertEquals([none.remise, textOf(none)], [null, HEAD + "TOTAL;;;0,00;0\n"]);
  await pay(portal, "a", "2026-10");
  await pay(portal, "b");
  const first = await exportForLandlord(services, null);
  const empty = await exportForLandlord(services, null);
  assertEquals([empty.remise, textOf(empty)], [null, textOf(none)]);
  clock.nowMs += DAY_MS;
  const late = await pay(portal, "c");
  const second = await exportForLandlord(services, null);
  assertEquals(
    [first, second].map(({ remise }) => [
      remise?.number,
      remise?.count,
      remise?.totalCents,
    ]),
    [[1, 2, 2000], [2, 1, 1000]],
  );
  const [head = "", one = "", , total] = textOf(first).split("\n");
  assertEquals(head + "\n", HEAD);
  assertMatch(one, /;paye;000123456;2026-10;1;2026-11-23$/);
  assertEquals(total, "TOTAL;;;20,00;2");
  const cells = `;${late.vads_trans_id};${"c".repeat(32)};paye;000123456;;2;`;
  assertStringIncludes(textOf(second), `;10,00;CB${cells}2026-11-24\n`);
  assertMatch(textOf(second), /\nTOTAL;;;10,00;1\n$/);
});

Deno.test("exportRemise() gives a closed remise byte for byte, whatever was given back or paid since", async () => {
  await using portal = await openPayingPortal();
  const { services, clock, user } = portal;
  const message = { subject: "home" as const, body: "Fuite", contract: "" };
  await sendMessage(services, user, message);
  // What is an hour old or less goes with the next remise too.
  clock.nowMs += 2 * HOUR_MS;
  const fields = await pay(portal, "a");
  const first = await exportForLandlord(services, null);
  clock.nowMs += 3 * DAY_MS;
  await notify(portal, fields, refund(fields, "1000"));
  await sendMessage(services, user, message);
  await pay(portal, "b");
  const second = await exportForLandlord(services, null);
  const again = await exportRemise(services, 1);
  assertEquals(again?.files, first.files);
  assertEquals(textOf(await exportRemise(services, 2)), textOf(second));
  assertMatch(textOf(second), /;-10,00;.*;rembourse;/);
  assertEquals(
    [first, second].map(({ messageCount }) => messageCount),
    [1, 1],
  );
  assertEquals(await exportRemise(services, 3), null);
});

Deno.test("exportForLandlord() with --since closes a remise too, and gives the rows since that day of every remise", async () => {
  await using portal = await openPayingPortal();
  const { services, clock } = portal;
  await pay(portal, "a");
  await exportForLandlord(services, null);
  clock.nowMs += DAY_MS;
  await pay(portal, "b");
  await exportForLandlord(services, null);
  await pay(portal, "c");
  clock.nowMs += DAY_MS;
  await pay(portal, "d");
  const built = await exportForLandlord(services, "2026-11-25");
  assertEquals(
    [built.remise?.number, built.remise?.count, built.paymentCount],
    [3, 2, 1],
  );
  // What this remise has and the file leaves out is said.
  assertEquals(built.earlierCount, 1);
  assertEquals(uuids(await readPayments(portal, "2026-11-24")), "bcd");
  assertEquals(uuids(await readPayments(portal, "2026-11-23")), "abcd");
  assertEquals((await readPayments(portal, "2026-11-26")).total, "0,00");
});

Deno.test("exportForLandlord() counts days in Paris", async () => {
  await using portal = await openPayingPortal();
  portal.clock.nowMs = Date.parse("2026-11-23T23:30:00Z");
  await pay(portal, "a");
  const { rows } = await readPayments(portal, "2026-11-24");
  assertEquals(
    rows.map(({ date, jour_remise }) => [date, jour_remise]),
    [["2026-11-24", "2026-11-24"]],
  );
});

Deno.test("exportForLandlord() disarms what a spreadsheet would run, in messages and in what the bank writes", async () => {
  await using portal = await openPayingPortal();
  const { services, user } = portal;
  await sendMessage(services, user, {
    subject: "home",
    body: '=HYPERLINK("http://x";"y")\nfuite',
    contract: "L0039000204",
  });
  const { fields } = await buildForm(portal);
  await notify(portal, fields, {
    status: "AUTHORISED",
    overrides: { vads_card_brand: "=CMD()" },
  });
  const decision = { contract: "L0039000204", action: "subscribe" as const };
  await changeSubscription(services, user, decision);
  const { files } = await exportForLandlord(services, null);
  assertEquals(files.map(({ name }) => name), [
    "paiements.csv",
    "abonnements.csv",
    "messages.csv",
  ]);
  const [payments, subscriptions, messages] = files.map(({ text }) => text);
  assertMatch(payments, /;'=CMD\(\);/);
  assertEquals(
    subscriptions,
    "contrat;action;date;version\nL/0039000204;souscrire;2026-11-23;2026-12\n",
  );
  assertEquals(
    messages,
    "numero;date;contrat;sujet;message\n" +
      `2026-000001;2026-11-23;L/0039000204;logement;"'=HYPERLINK(""http://x"";""y"")\nfuite"\n`,
  );
  const later = await exportForLandlord(services, "2026-11-24");
  assertEquals(later.messageCount, 0);
});
