/** The bank's journals in the office: compared with ours, unpaid cards taken, files of the other mode refused. */
import { assert, assertEquals } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { listValues, readValue } from "../../lib/store/store.ts";
import { isPaymentId } from "../../lib/domain/ids.ts";
import { buildNotification } from "../support/bank_oracle.ts";
import { must } from "../support/must.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import {
  openSignedIn,
  openTestApp,
  type Visitor,
} from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";
import { TEST_KEY } from "../support/test_services.ts";

const PATH = "/bureau/paiements/rapprochement";

async function send(visitor: Visitor, files: Record<string, string>) {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) {
    form.append("fichiers", new File([text], name));
  }
  const answer = await visitor.postForm(PATH, form);
  const text = (await answer.text()).replaceAll("\u00A0", " ");
  return { status: answer.status, text };
}

const journal = (kind: string, rows: readonly string[]) =>
  [
    "TITRE;DEMO;26/11/26_01:55:00;TABLE_V4;",
    kind === "JRI"
      ? "ENTETE;ORDER_ID;CHARGEBACK_AMOUNT;CHARGEBACK_DATE;"
      : "ENTETE;ORDER_ID;TRANSACTION_TYPE;AMOUNT;PAYMENT_DATE;TRANSACTION_STATUS;",
    ...rows,
    `FIN;${rows.length};`,
  ].join("\n");

Deno.test("/bureau/paiements/rapprochement compares several journals, takes unpaid cards once, and notes which files came", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const { path, fields } = await pay(tenant, {
    contrat: "L0039000204",
    montant: "10,00",
  });
  const id = must(path.split("/").at(-1));
  await notify(
    app,
    buildNotification(fields, TEST_KEY, { status: "CAPTURED" }),
  );
  const { visitor } = await openStaff(app, "management");
  const equal = await send(visitor, {
    "TEST_JT_DEMO_12345678_261123.csv": journal("JT", [
      `TRANSACTION;${id};DEBIT;1000;20261123;CAPTURED;`,
    ]),
  });
  assertEquals(equal.status, 200);
  assert(equal.text.includes("Tout concorde"), equal.text);
  const night = {
    "TEST_JT_DEMO_12345678_261124.csv": journal("JT", [
      `TRANSACTION;${id};DEBIT;1100;20261123;CAPTURED;`,
      "TRANSACTION;AILLEURS;DEBIT;500;20261123;CAPTURED;",
    ]),
    "TEST_JRI_DEMO_12345678_261124.csv": journal("JRI", [
      `IMPAYE;${id};1000;20261124;`,
    ]),
  };
  const odd = await send(visitor, night);
  assert(odd.text.includes("2 lignes sont à regarder"), odd.text);
  assert(odd.text.includes("chez nous 10,00 €, à la banque 11,00 €"));
  assert(odd.text.includes("impayé pris"));
  assert(odd.text.includes(`href="/bureau/paiements/${id}"`));
  const read = async () =>
    isPaymentId(id)
      ? (await readValue(app.services.store, keys.payment(id)))?.chargebacks
      : undefined;
  assertEquals((await read())?.length, 1);
  assert((await send(visitor, night)).text.includes("impayé déjà connu"));
  assertEquals((await read())?.length, 1);
  const lines = (await listValues(app.services.store, keys.journalEntries()))
    .filter(({ act }) => act === "bank_files_compared")
    .map(({ after }) => after.file);
  assertEquals(lines.length, 5);
  await app.mails();
});

Deno.test("/bureau/paiements/rapprochement refuses what is no journal, or of the other mode, and says so", async () => {
  await using app = await openTestApp();
  const { visitor } = await openStaff(app, "management");
  assertEquals((await send(visitor, {})).status, 422);
  const { scellius } = app.services;
  app.services.scellius = { ...scellius, mode: "PRODUCTION" };
  const test = await send(visitor, {
    "TEST_JT_DEMO_12345678_261123.csv": journal("JT", []),
    "autre.csv": "<b>rien</b>",
  });
  assertEquals(test.text.split("Ce fichier est refusé").length - 1, 2);
  assert(!test.text.includes("<b>rien</b>"));
  const many = Object.fromEntries(
    Array.from({ length: 13 }, (_, at) => [`JT_${at}.csv`, "x"]),
  );
  assertEquals((await send(visitor, many)).status, 413);
  const plain = await visitor.post(PATH, { fichiers: "x" });
  assertEquals(plain.status, 415);
});
