import { must } from "@/tests/support/must.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { assert } from "../../domain/assert.ts";
import { readNotification } from "../read_notification.ts";
import { createRestClient } from "../rest_client.ts";
import {
  CARD,
  openTestBank,
  ORIGIN,
  REST_PASSWORD,
  RETURN_URL,
  SHOP,
} from "./open_test_bank.ts";

const PLAIN = { ...CARD, numero: "4970100000000000" };
const REFUSED = { ...CARD, numero: "4970100000000098" };
const ORDER = "01KAXQ5B3M2Z8R7T6V5W4Y3X2C";

const read = (fields: ReadonlyMap<string, string>) => {
  const notification = readNotification(fields, SHOP);
  assert(notification.kind === "placeable", JSON.stringify(notification));
  return notification;
};

Deno.test("the simulated shop may collect buyer data: its notification carries it, and is placeable", async () => {
  const { post, visit, told } = openTestBank();
  await post(`${await visit()}/carte`, PLAIN);
  await post(`${await visit()}/carte`, { ...PLAIN, donnees_acheteur: "oui" });
  const [own, collected] = told;
  assertEquals(own?.get("vads_cust_email"), "laetitia.moreau@exemple.fr");
  assertEquals(own?.has("vads_cust_phone"), false);
  assertEquals(collected?.get("vads_cust_phone"), "+33 5 45 00 00 00");
  const { others, fact } = read(must(collected));
  assert(others.includes("cust_phone"), others.join());
  assertEquals(fact.class, "paid");
});

Deno.test("the simulated bank may bring the browser back by POST, with a result but without what its own call has", async () => {
  const { get, post, visit } = openTestBank();
  const path = await visit();
  await post(`${path}/carte`, { ...PLAIN, retour_post: "oui" });
  const ticket = await get(path);
  const policy = ticket.headers.get("content-security-policy") ?? "";
  assert(policy.includes(`form-action 'self' ${ORIGIN}`), policy);
  const page = await ticket.text();
  assert(page.includes(`action="${RETURN_URL}?retour=termine"`), "it posts");
  assertMatch(page, /name="vads_trans_status" value="AUTHORISED"/);
  assertEquals(/vads_hash|vads_url_check_src/.test(page), false);
  const left = await visit();
  const cancel = { action: "annuler", retour_post: "oui" };
  const leaving = await post(`${left}/carte`, cancel);
  assertEquals(leaving.headers.get("location"), left);
  assert(
    (await (await get(left)).text()).includes(`${RETURN_URL}?retour=annule`),
    "it leads back",
  );
});

Deno.test("a transaction that the simulated bank refuses may have come to 0", async () => {
  const { post, visit, told } = openTestBank();
  await post(`${await visit()}/carte`, { ...REFUSED, montant_zero: "oui" });
  assertEquals(told[0]?.get("vads_effective_amount"), "0");
  assertEquals(read(must(told[0])).fact.class, "refused");
});

Deno.test("a simulated shop that lacks a brand refuses its form with 08, and offers what it has where none is named", async () => {
  const { get, post, submit, visit } = openTestBank();
  const shop = await post("/banque-simulee/boutique", { VISA: "oui" });
  assertEquals(shop.headers.get("location"), "/banque-simulee");
  const page = await (await get("/banque-simulee")).text();
  assertMatch(page, /name="VISA" value="oui"\s+checked/);
  assertEquals(/name="CB" value="oui"\s+checked/.test(page), false);
  const refused = await submit();
  assertEquals(refused.status, 400);
  assert((await refused.text()).includes("<dd>08</dd>"), "the number is shown");
  await post("/banque-simulee/boutique", { CB: "oui" });
  assertEquals((await get(await visit())).status, 200);
});

Deno.test("the simulated form may lead on to another host", async () => {
  const { post, submit } = openTestBank();
  await post("/banque-simulee/boutique", { CB: "oui", autre_hote: "oui" });
  const location = (await submit()).headers.get("location") ?? "";
  assertMatch(location, /^http:\/\/127\.0\.0\.1:8000\/banque-simulee\//);
});

Deno.test("the simulated back office gives back, cancels and lowers, once each, with or without the form's words", async () => {
  const { get, post, visit, told } = openTestBank();
  const path = await visit();
  const act = async (operation: string, more: Record<string, string> = {}) => {
    await post(`${path}/operation`, { operation, ...more });
    return told.splice(0);
  };
  assertEquals(await act("rembourser"), [], "nothing is paid yet");
  await post(`${path}/carte`, PLAIN);
  const [paid] = told.splice(0);
  const [lowered] = await act("baisser", { sans_champs: "oui" });
  assertEquals(lowered?.has("vads_page_action"), false);
  assertEquals(lowered?.get("vads_url_check_src"), "MERCH_BO");
  const { fact } = read(must(lowered));
  assertEquals([fact.amountCents, fact.effectiveCents], [1000, 500]);
  assertEquals(fact.uuid, paid?.get("vads_trans_uuid"));
  assertEquals(await act("baisser"), []);
  const [refund] = await act("rembourser", { lettres: "oui" });
  assertEquals(refund?.get("vads_page_action"), "PAYMENT");
  assertMatch(refund?.get("vads_trans_id") ?? "", /^xr\d{4}$/);
  const back = read(must(refund)).fact;
  assertEquals([back.type, back.amountCents], ["CREDIT", 500]);
  assertEquals(await act("annuler"), []);
  assert((await (await get(path)).text()).includes("MERCH_BO : 200"), "told");
  const other = await visit();
  await post(`${other}/carte`, PLAIN);
  told.splice(0);
  await post(`${other}/operation`, { operation: "annuler" });
  assertEquals(read(must(told[0])).fact.class, "cancelled");
});

Deno.test("the simulated REST interface answers on an order, and shows 30 transactions of it at most", async () => {
  const { bank, get, post, visit } = openTestBank();
  const url = `${ORIGIN}/banque-simulee/api-payment/`;
  const client = (password: string) =>
    createRestClient({ ...SHOP, rest: { url, password } }, bank.fetch);
  const { readOrder } = client(REST_PASSWORD);
  const none = { facts: [], unreadable: 0, isPartial: false };
  assertEquals(await readOrder(ORDER), none);
  const settings = { notification: "perdue", montant_zero: "oui" };
  await post(`${await visit()}/carte`, { ...PLAIN, ...settings });
  const { facts } = await readOrder(ORDER);
  assertEquals(
    facts.map(({ status, effectiveCents }) => [status, effectiveCents]),
    [
      ["AUTHORISED", 1000],
    ],
  );
  const many = { ...REFUSED, trente_transactions: "oui" };
  await post(`${await visit()}/carte`, many);
  const all = await readOrder(ORDER);
  assertEquals([all.facts.length, all.unreadable, all.isPartial], [
    30,
    0,
    true,
  ]);
  assertEquals(await readOrder("01ARZ3NDEKTSV4RRFFQ69G5FAV"), none);
  const refused = await client("another").readOrder(ORDER).catch(String);
  assertEquals(refused, "BankRefusal: Cannot ask the bank: status 401");
  assertEquals((await get("/banque-simulee/api-payment/x")).status, 404);
});
