import { must } from "@/tests/support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { parse } from "csv-parse/sync";
import { parseDecimal } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/month.ts";
import { readAccount } from "../../store/ledger.ts";
import { changeSubscription } from "../documents/change_subscription.ts";
import { sendMessage } from "../space/send_message.ts";
import { exportForLandlord } from "./export_for_landlord.ts";

const DAY_MS = 86_400_000;

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

Deno.test("exportForLandlord() twice with --since gives each row once by its identifier, those of the same day and late ones included", async () => {
  await using portal = await openPayingPortal();
  const pay = async (digit: string, status = "AUTHORISED") => {
    const { fields } = await buildForm(portal);
    return () => notify(portal, fields, { status, uuid: digit.repeat(32) });
  };
  await (await pay("a"))();
  const late = await pay("b");
  portal.clock.nowMs += DAY_MS;
  await (await pay("c"))();
  const first = await exportForLandlord(portal.services, null);
  const firstRows = await readPayments(portal);
  // After the first export: one more that day, and one whose notification comes a day late.
  await (await pay("e"))();
  await late();
  portal.clock.nowMs += DAY_MS;
  await (await pay("f"))();
  const next = await readPayments(portal, first.resumeFrom);
  const imported = new Map<string, Record<string, string>>();
  for (const row of [...firstRows.rows, ...next.rows]) {
    const before = imported.get(must(row.identifiant));
    if (before !== undefined) assertEquals(row, before);
    imported.set(must(row.identifiant), row);
  }
  const all = await readPayments(portal);
  assertEquals([...imported.values()], all.rows);
  assertEquals(all.rows.length, 5);
  assertEquals(next.rows.map(({ uuid }) => uuid?.[0]), ["c", "e", "b", "f"]);
  assertEquals(
    (await readPayments(portal, "2026-11-25")).rows.map(({ uuid }) =>
      uuid?.[0]
    ),
    ["f"],
  );
  assertEquals((await readPayments(portal, "2026-11-26")).total, "0,00");
});

Deno.test("exportForLandlord() counts days in Paris and starts again an hour earlier than now", async () => {
  await using portal = await openPayingPortal();
  portal.clock.nowMs = Date.parse("2026-11-23T23:30:00Z");
  const { fields } = await buildForm(portal);
  await notify(portal, fields, { status: "AUTHORISED" });
  const { rows } = await readPayments(portal, "2026-11-24");
  assertEquals(rows.map(({ date }) => date), ["2026-11-24"]);
  const { resumeFrom } = await exportForLandlord(portal.services, null);
  assertEquals(resumeFrom, "2026-11-23");
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
