import { assertEquals, assertMatch } from "@std/assert";
import { assert } from "../../domain/assert.ts";
import { CARD, openTestBank, ORIGIN, RETURN_URL } from "./open_test_bank.ts";

Deno.test("createBankSimulator() shows the error number of a form, and takes a number once a day", async () => {
  const { clock, post, submit } = openTestBank();
  assertEquals((await submit("000001")).status, 303);
  const again = await submit("000001");
  assertEquals(again.status, 400);
  const page = await again.text();
  assert(page.includes("<dd>03</dd>"), "the number is shown");
  assert(page.includes(`href="${RETURN_URL}?retour=erreur"`), "and the way");
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
  const { post, visit } = openTestBank();
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
  const { bank, get, post, visit } = openTestBank();
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
