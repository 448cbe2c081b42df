/** Where a transfer goes: to the landlord's account, or to the one that a contract has of its own. */
import { assert, assertEquals } from "@std/assert";
import { parseAmount } from "../../lib/domain/money.ts";
import { buildEpcPayload } from "../../lib/domain/payments/epc.ts";
import { accountOf } from "../../lib/domain/ledger/account_ref.ts";
import type { ContractRef } from "../../lib/domain/references.ts";
import { buildQrSvg } from "../../lib/notices/qr_code.ts";
import { keys } from "../../lib/store/keys.ts";
import { readValue } from "../../lib/store/store.ts";
import { transact } from "../../lib/store/transaction.ts";
import { must } from "../support/must.ts";
import {
  openSignedIn,
  openTestApp,
  type TestApp,
} from "../support/test_app.ts";
import { issueTestNotices } from "../support/test_notices.ts";
import { buildNotification } from "../support/bank_oracle.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import { LANDLORD, TEST_KEY } from "../support/test_services.ts";

const HOME = "L/0039000204";
const OWN = "FR2730006000011234567890101";
const NEXT = "FR1630006000011234567890202";
const ELSEWHERE = "FR1420041010050500013M02606";

/** Gives a contract another account number, as a lot does. */
async function giveIban(
  { services }: TestApp,
  virtualIban: string | undefined,
  contract: ContractRef = HOME,
) {
  await transact(services.store, async (tx) => {
    const { virtualIban: _before, ...stored } = must(
      await tx.get(keys.contract(contract)),
    );
    const changed = virtualIban === undefined
      ? stored
      : { ...stored, virtualIban };
    tx.set(keys.contract(contract), changed);
  });
}

/** What a page says is to be copied, as its button does, and how it is read out. */
function copied(html: string): { text: string; spoken: string }[] {
  const shown =
    /<span class="hidden">([^<]*)<\/span><bdi [^>]*data-copy="[^"]*"[^>]*>(.*?)<\/bdi>/g;
  return [...html.matchAll(shown)].map(([, spoken = "", groups = ""]) => ({
    text: groups.replace(/<[^>]*>/g, ""),
    spoken,
  }));
}

const textsOf = (html: string) => copied(html).map(({ text }) => text);

/** The code on a page, as the browser asks for it, and the amount that it is for. */
async function codeOn(
  html: string,
  visitor: Awaited<ReturnType<typeof openSignedIn>>,
): Promise<{ svg: string; cents: number }> {
  const [, written = ""] =
    /src="(\/espace\/contrats\/[^"]*virement\.svg[^"]*)"/.exec(html) ?? [];
  const path = written.replaceAll("&amp;", "&");
  const answer = await visitor.get(path);
  assertEquals(answer.status, 200, path);
  const url = new URL(path, "http://portail");
  const amount = parseAmount(url.searchParams.get("montant") ?? "");
  return { svg: await answer.text(), cents: amount.ok ? amount.cents : 0 };
}

const codeOf = (iban: string, bic: string, cents: number) => ({
  svg: buildQrSvg(buildEpcPayload({ ...LANDLORD, iban, bic }, HOME, cents)),
  cents,
});

Deno.test("IBAN and reference are read out in groups, and stand there to be copied without spaces", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const html = await (await visitor.get("/espace/contrats/L0039000204")).text();
  assertEquals(copied(html), [
    {
      text: "FR7630006000011234567890189",
      spoken: "F R 7 6, 3 0 0 0, 6 0 0 0, 0 1 1 2, 3 4 5 6, 7 8 9 0, 1 8 9",
    },
    {
      text: "RF71L0039000204",
      spoken: "R F 7 1, L 0 0 3, 9 0 0 0, 2 0 4",
    },
  ]);
  assertEquals(
    await codeOn(html, visitor),
    codeOf(LANDLORD.iban, LANDLORD.bic, 830_41),
  );
});

Deno.test("a contract with an account number of its own is paid there, by page and code, and its reference stays", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await giveIban(app, OWN);
  const read = async (slug: string) =>
    await (await visitor.get(`/espace/contrats/${slug}`)).text();
  const own = await read("L0039000204");
  assertEquals(textsOf(own), [OWN, "RF71L0039000204"]);
  assert(own.includes(LANDLORD.bic));
  assertEquals(await codeOn(own, visitor), codeOf(OWN, LANDLORD.bic, 830_41));
  // Another bank's, of which nobody has told the BIC.
  await giveIban(app, ELSEWHERE);
  const moved = await read("L0039000204");
  assertEquals(textsOf(moved), [ELSEWHERE, "RF71L0039000204"]);
  assertEquals(moved.includes(LANDLORD.bic), false);
  assertEquals(moved.includes("BIC"), false);
  assertEquals(await codeOn(moved, visitor), codeOf(ELSEWHERE, "", 830_41));
  // No other contract's, and the landlord's again once it is taken away.
  assertEquals((await read("L0039000205")).includes("20041010"), false);
  await giveIban(app, undefined);
  assertEquals(textsOf(await read("L0039000204")), [
    LANDLORD.iban,
    "RF71L0039000204",
  ]);
});

Deno.test("an issued notice keeps the account number that it was issued with, by page and code; the next has the new one", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/espace/avis", {
    contrat: "L0039000204",
    action: "souscrire",
  });
  await giveIban(app, OWN);
  await issueTestNotices(app, "2026-11-28", HOME);
  await giveIban(app, NEXT);
  await issueTestNotices(app, "2026-12-28", HOME);
  const read = async (month: string) =>
    await (await visitor.get(`/espace/avis/L0039000204/${month}`)).text();
  const noticeOf = async (month: "2026-11" | "2026-12") => {
    const { store } = app.services;
    const contract = must(await readValue(store, keys.contract(HOME)));
    const account = accountOf(contract);
    return must(await readValue(store, keys.notice(account, month)));
  };
  for (const [month, iban] of [["2026-11", OWN], ["2026-12", NEXT]] as const) {
    const html = await read(month);
    assertEquals(textsOf(html), [iban, "RF71L0039000204"], month);
    assertEquals((await noticeOf(month)).landlord.iban, iban);
    const code = await codeOn(html, visitor);
    assertEquals(code, codeOf(iban, LANDLORD.bic, code.cents));
  }
});

Deno.test("where a card is refused or pays too little, the transfer is offered on the contract's own account", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await giveIban(app, OWN);
  const over = { contrat: "L0039000204", montant: "9000" };
  const answer = await visitor.post("/espace/paiement", over);
  assertEquals(textsOf(await answer.text())[0], OWN);
  const paid = await pay(visitor, { ...over, montant: "10" });
  await notify(
    app,
    buildNotification(paid.fields, TEST_KEY, { status: "REFUSED" }),
  );
  const refused = await (await visitor.get(paid.path)).text();
  assertEquals(textsOf(refused)[0], OWN);
});
