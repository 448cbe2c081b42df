import { assertEquals, assertMatch } from "@std/assert";
import { assert } from "../../domain/assert.ts";
import { parseNotification } from "../notification.ts";
import { readNotification } from "../read_notification.ts";
import { buildPaymentForm } from "../request.ts";
import { transDateOf } from "../trans_date.ts";
import { createBankSimulator } from "./bank.ts";

const FORM_TYPE = "application/x-www-form-urlencoded";
const ORIGIN = "http://localhost:8000";
const RETURN_URL = `${ORIGIN}/espace/paiement/01KAXQ5B3M2Z8R7T6V5W4Y3X2C`;
const SHOP = {
  siteId: "87173488",
  key: "1122334455667788",
  mode: "TEST" as const,
};
const CARD = {
  numero: "4970 1000 0000 0014",
  mois: "12",
  annee: "2027",
  cryptogramme: "123",
  action: "valider",
};

/** A bank with a shop that keeps what it is told, a clock and a queue of late work. */
function openBank(answers: number[] = []) {
  const clock = { nowMs: Date.parse("2026-11-23T07:45:00.000Z") };
  const told: Map<string, string>[] = [];
  const late: { delayMs: number; work: () => Promise<void> }[] = [];
  const bank = createBankSimulator({
    ...SHOP,
    basePath: "/banque-simulee",
    now: () => clock.nowMs,
    log: { info() {} },
    notify(body) {
      const parsed = parseNotification(body, FORM_TYPE, SHOP.key);
      assert(parsed.ok, "the bank signs what it sends");
      told.push(new Map(parsed.fields));
      return Promise.resolve({ status: answers.shift() ?? 200, text: "OK-x" });
    },
    schedule: (delayMs, work) => void late.push({ delayMs, work }),
  });
  const get = (path: string) => bank.fetch(new Request(`${ORIGIN}${path}`));
  const post = (path: string, fields: Record<string, string>) =>
    bank.fetch(
      new Request(`${ORIGIN}${path}`, {
        method: "POST",
        body: new URLSearchParams(fields),
      }),
    );
  let count = 0;
  const submit = (transId = String(19127 + count++).padStart(6, "0")) =>
    post(
      "/banque-simulee",
      Object.fromEntries(
        buildPaymentForm({
          ...SHOP,
          url: `${ORIGIN}/banque-simulee`,
          orderId: "01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
          transId,
          transDate: transDateOf(clock.nowMs),
          amountCents: 1000,
          card: "CB",
          returnUrl: RETURN_URL,
        }).fields,
      ),
    );
  /** Starts a visit and gives its path. */
  const visit = async () => (await submit()).headers.get("location") ?? "";
  return { bank, clock, told, late, get, post, submit, visit };
}

const read = (fields: ReadonlyMap<string, string>) => {
  const notification = readNotification(fields, SHOP);
  assert(notification.kind === "placeable", JSON.stringify(notification));
  return notification;
};

Deno.test("createBankSimulator() leads from the form to the card, 3-D Secure, the notification and the ticket", async () => {
  const { get, post, submit, told } = openBank();
  const started = await submit();
  assertEquals(started.status, 303);
  const path = started.headers.get("location") ?? "";
  assertMatch(path, /^\/banque-simulee\/[0-9a-f]{32}$/);
  const card = await (await get(path)).text();
  for (const seen of ["SIMULATION", "019127", "87173488", "10,00 EUR"]) {
    assert(card.includes(seen), `the card page shows ${seen}`);
  }
  const entered = await post(`${path}/carte`, CARD);
  assertEquals(entered.status, 303);
  assert((await (await get(path)).text()).includes("Authentification"), "3DS");
  assertEquals(told.length, 0);
  await post(`${path}/authentification`, { decision: "accepter" });
  assertEquals(told.length, 1);
  const { orderId, fact, source, codes } = read(told[0]);
  assertEquals(orderId, "01KAXQ5B3M2Z8R7T6V5W4Y3X2C");
  assertEquals(source, "PAY");
  assertEquals(codes.authResult, "00");
  const { uuid, ...rest } = fact;
  assertMatch(uuid ?? "", /^[0-9a-f]{32}$/);
  assertEquals(rest, {
    type: "DEBIT",
    class: "paid",
    status: "AUTHORISED",
    amountCents: 1000,
    transId: "019127",
    transDate: "20261123074500",
    cardBrand: "CB",
  });
  assertEquals(told[0].get("vads_card_number"), "497010XXXXXX0014");
  assertEquals(told[0].get("vads_risk_control"), "");
  const ticket = await (await get(path)).text();
  assert(ticket.includes("Paiement accepté"), "the ticket says so");
  assert(ticket.includes(`href="${RETURN_URL}"`), "and leads back");
});

Deno.test("createBankSimulator() tells once, however often a step is posted", async () => {
  const { post, visit, told } = openBank();
  const path = await visit();
  const both = await Promise.all([
    post(`${path}/carte`, { ...CARD, numero: "4970100000000000" }),
    post(`${path}/carte`, { ...CARD, numero: "4970100000000000" }),
  ]);
  assertEquals(both.map(({ status }) => status), [303, 303]);
  await post(`${path}/authentification`, { decision: "refuser" });
  assertEquals(told.length, 1);
});

Deno.test("createBankSimulator() refuses by the card or by the holder", async () => {
  const { get, post, visit, told } = openBank();
  for (const suffix of ["02", "97", "98", "99"]) {
    const path = await visit();
    await post(`${path}/carte`, { ...CARD, numero: `49701000000000${suffix}` });
    assert(
      (await (await get(path)).text()).includes("Paiement refusé"),
      suffix,
    );
  }
  const path = await visit();
  await post(`${path}/carte`, CARD);
  await post(`${path}/authentification`, { decision: "refuser" });
  assertEquals(
    told.map((fields) => read(fields).fact.class),
    Array(5).fill("refused"),
  );
  assertEquals(
    told.map((fields) => fields.get("vads_auth_result")),
    ["02", "", "61", "82", ""],
  );
});

Deno.test("createBankSimulator() sends a buyer who leaves back, and tells the shop only by the rule", async () => {
  const { post, visit, told } = openBank();
  const left = await post(`${await visit()}/carte`, { action: "annuler" });
  assertEquals(left.status, 303);
  assertEquals(left.headers.get("location"), RETURN_URL);
  assertEquals(told.length, 0);
  await post(`${await visit()}/carte`, {
    action: "annuler",
    regle_abandon: "oui",
  });
  const { fact } = read(told[0]);
  assertEquals([fact.class, fact.uuid], ["abandoned", null]);
  for (const name of ["trans_uuid", "operation_type", "sequence_number"]) {
    assertEquals(told[0].has(`vads_${name}`), false);
  }
});

Deno.test("createBankSimulator() ends a visit after ten minutes", async () => {
  const { clock, get, post, visit, told } = openBank();
  const path = await visit();
  clock.nowMs += 10 * 60_000 - 1;
  assert((await (await get(path)).text()).includes("Cryptogramme"), "open");
  await post(`${path}/carte`, { ...CARD, numero: "", regle_abandon: "oui" });
  clock.nowMs += 1;
  assert((await (await get(path)).text()).includes("Session expirée"), "over");
  await post(`${path}/carte`, CARD);
  assertEquals(told.map((one) => one.get("vads_payment_error")), ["149"]);
});

Deno.test("createBankSimulator() delays, loses, doubles and replays its notification as asked", async () => {
  const { late, post, visit, told } = openBank();
  const pay = async (notification: string) => {
    const numero = "4970100000000000";
    await post(`${await visit()}/carte`, { ...CARD, numero, notification });
    return told.splice(0).map((fields) => fields.get("vads_url_check_src"));
  };
  const later = async () => {
    for (const { work } of late.splice(0)) await work();
    return told.splice(0).map((fields) => fields.get("vads_url_check_src"));
  };
  assertEquals(await pay("normale"), ["PAY"]);
  assertEquals(await later(), []);
  assertEquals(await pay("double"), ["PAY", "PAY"]);
  assertEquals(await pay("perdue"), []);
  assertEquals(await later(), []);
  assertEquals(await pay("retardee"), []);
  assertEquals(await later(), ["PAY"]);
  assertEquals(await pay("echec"), []);
  assertEquals(await later(), ["RETRY"]);
  assertEquals(await pay("reponse_perdue"), ["PAY"]);
  assertEquals(await later(), ["RETRY"]);
  assertEquals(await later(), []);
});

Deno.test("createBankSimulator() sends again four times to a shop that fails, always the same transaction", async () => {
  const { late, post, visit, told } = openBank(Array(10).fill(500));
  await post(`${await visit()}/carte`, { ...CARD, numero: "4970100000000000" });
  for (let i = 0; i < 10; i++) {
    for (const { work } of late.splice(0)) await work();
  }
  assertEquals(
    told.map((fields) => fields.get("vads_url_check_src")),
    ["PAY", "RETRY", "RETRY", "RETRY", "RETRY"],
  );
  const uuids = told.map((fields) => fields.get("vads_trans_uuid"));
  assertEquals(new Set(uuids).size, 1);
});

Deno.test("createBankSimulator() shows the error number of a form, and takes a number once a day", async () => {
  const { clock, post, submit } = openBank();
  assertEquals((await submit("000001")).status, 303);
  const again = await submit("000001");
  assertEquals(again.status, 400);
  const page = await again.text();
  assert(page.includes("<dd>03</dd>"), "the number is shown");
  assert(page.includes(`href="${RETURN_URL}"`), "and the way back");
  clock.nowMs += 86_400_000;
  assertEquals((await submit("000001")).status, 303);
  const forged = await post("/banque-simulee", {
    signature: "x",
    vads_url_return: "https://evil.example/",
  });
  const refusal = await forged.text();
  assert(refusal.includes("<dd>00</dd>"), "the signature is wrong");
  assert(!refusal.includes("evil.example"), "nobody else's address is shown");
});

Deno.test("createBankSimulator() says at the field what is wrong with a card, and takes no true one", async () => {
  const { post, visit } = openBank();
  const path = await visit();
  const wrong: readonly [Record<string, string>, string][] = [
    [{ numero: "" }, "Saisissez le numéro de la carte"],
    [{ numero: "4111111111111111" }, "numéro d’une carte de test"],
    [{ mois: "" }, "Choisissez le mois et l’année"],
    [{ mois: "10", annee: "2026" }, "Cette carte a expiré"],
    [{ cryptogramme: "12" }, "trois chiffres du cryptogramme"],
  ];
  for (const [changes, sentence] of wrong) {
    const answer = await post(`${path}/carte`, { ...CARD, ...changes });
    assertEquals(answer.status, 422);
    const page = await answer.text();
    assertEquals(page.split(sentence).length, 3, `${sentence}, twice`);
    assertMatch(page, /<title>Erreur/);
  }
  const typed = await post(`${path}/carte`, { numero: '"><script>' });
  assert(!(await typed.text()).includes("<script>"), "typed text is escaped");
  const lastMonth = { ...CARD, mois: "11", annee: "2026" };
  assertEquals((await post(`${path}/carte`, lastMonth)).status, 303);
});

Deno.test("createBankSimulator() lets nothing run in its pages and answers the rest plainly", async () => {
  const { bank, get, post, visit } = openBank();
  const page = await get(await visit());
  const policy = page.headers.get("content-security-policy") ?? "";
  assertMatch(policy, /^default-src 'none'; style-src 'self';/);
  assert(!(await page.text()).includes("<script"), "no script");
  assertEquals((await get("/banque-simulee")).status, 200);
  const style = await get("/banque-simulee/style.css");
  assertMatch(style.headers.get("content-type") ?? "", /^text\/css/);
  assertEquals((await get("/banque-simulee/unknown")).status, 404);
  assertEquals((await post("/banque-simulee/unknown/carte", CARD)).status, 404);
  const put = new Request(`${ORIGIN}/banque-simulee`, { method: "PUT" });
  assertEquals((await bank.fetch(put)).status, 405);
  const text = new Request(`${ORIGIN}/banque-simulee`, {
    method: "POST",
    body: "x",
  });
  assertEquals((await bank.fetch(text)).status, 400);
});
