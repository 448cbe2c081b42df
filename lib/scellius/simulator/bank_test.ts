import { must } from "@/tests/support/must.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { assert } from "../../domain/assert.ts";
import { readNotification } from "../read_notification.ts";
import { CARD, openTestBank, RETURN_URL, SHOP } from "./open_test_bank.ts";

const read = (fields: ReadonlyMap<string, string>) => {
  const notification = readNotification(fields, SHOP);
  assert(notification.kind === "placeable", JSON.stringify(notification));
  return notification;
};

Deno.test("createBankSimulator() leads from the form to the card, 3-D Secure, the notification and the ticket", async () => {
  const { get, post, submit, told } = openTestBank();
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
  const { orderId, fact, source, codes } = read(must(told[0]));
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
    effectiveCents: 1000,
    transId: "019127",
    transDate: "20261123074500",
    cardBrand: "CB",
  });
  assertEquals(told[0]?.get("vads_card_number"), "497010XXXXXX0014");
  assertEquals(told[0]?.get("vads_risk_control"), "");
  const ticket = await (await get(path)).text();
  assert(ticket.includes("Paiement accepté"), "the ticket says so");
  assert(
    ticket.includes(`href="${RETURN_URL}?retour=termine"`),
    "it leads back",
  );
});

Deno.test("createBankSimulator() tells once, however often a step is posted", async () => {
  const { post, visit, told } = openTestBank();
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
  const { get, post, visit, told } = openTestBank();
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
  const { post, visit, told } = openTestBank();
  const left = await post(`${await visit()}/carte`, { action: "annuler" });
  assertEquals(left.status, 303);
  const location = left.headers.get("location");
  assertEquals(location, `${RETURN_URL}?retour=annule`);
  assertEquals(told.length, 0);
  await post(`${await visit()}/carte`, {
    action: "annuler",
    regle_abandon: "oui",
  });
  const { fact } = read(must(told[0]));
  assertEquals([fact.class, fact.uuid], ["abandoned", null]);
  for (const name of ["trans_uuid", "operation_type", "sequence_number"]) {
    assertEquals(told[0]?.has(`vads_${name}`), false);
  }
});

Deno.test("createBankSimulator() ends a visit after ten minutes", async () => {
  const { clock, get, post, visit, told } = openTestBank();
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
  const { late, post, visit, told } = openTestBank();
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
  const { late, post, visit, told } = openTestBank(Array(10).fill(500));
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
