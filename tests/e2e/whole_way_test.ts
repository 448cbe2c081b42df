import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { type IsoDate, parisDay } from "../../lib/domain/month.ts";
import { longDate } from "../../lib/text/format.ts";
import type { BankServer } from "../support/bank_server.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { fillRegistration } from "../support/fill_registration.ts";
import { waitForMailed } from "../support/mailed_links.ts";
import type { SmtpServerFake } from "../support/smtp_server_fake.ts";
import { withPortal } from "./with_portal.ts";

const EMAIL = "laetitia.moreau@exemple.fr";
const PASSWORD = "un vélo sous la pluie";

const submit = (page: Page) => page.click("main form button[type=submit]");

async function openAccount(page: Page, origin: string, inbox: SmtpServerFake) {
  await page.goto(origin);
  await page.click("text=Créer un compte");
  await fillRegistration(page, { email: EMAIL, password: PASSWORD });
  await submit(page);
  await page.waitForURL("**/inscription/envoyee");
  const link = await waitForMailed(inbox, EMAIL, /http\S+\/validation\/\w+/);
  await page.goto(link);
  await submit(page);
  await page.waitForURL("**/connexion*");
  await page.fill("[name=email]", EMAIL);
  await page.fill("[name=mot_de_passe]", PASSWORD);
  await submit(page);
  await page.waitForURL("**/espace");
  assert((await page.innerText("main")).includes("Vous devez 562,11\u00A0€"));
}

/** What a buyer may compare on the bank's page: 10,00 € to our shop, under the number of the form. */
async function checkBankPage(page: Page, bank: BankServer) {
  await page.waitForURL(`${bank.url}**`);
  assertEquals(await page.innerText("#montant"), "1000");
  assertEquals(await page.innerText("#marchand"), "12345678");
  const transaction = await page.innerText("#transaction");
  assertEquals(bank.forms.map((form) => form.vads_trans_id), [transaction]);
  return transaction;
}

/** The bank was told once that all is well. */
function checkAnswered(bank: BankServer) {
  const answers = bank.sent.map(({ status, text }) => [
    status,
    text.slice(0, 3),
  ]);
  assertEquals(answers, [[200, "OK-"]]);
}

/** The new balance, the one entry and the receipt of 10,00 €, dated of the day. */
async function checkPaid(page: Page, origin: string, startedOn: IsoDate) {
  assert((await page.innerText("h1")).includes("Paiement réussi"));
  assert((await page.innerText("main")).includes("Vous devez 552,11\u00A0€"));
  await page.click("text=Voir mon reçu");
  await page.waitForURL("**/recu");
  const receipt = await page.innerText("main");
  for (const fact of ["10,00\u00A0€", "L/0039000204", "MOREAU"]) {
    assert(receipt.includes(fact), fact);
  }
  // A test may run over midnight.
  const days = [startedOn, parisDay(Date.now())].map(longDate);
  assert(days.some((day) => receipt.includes(` le ${day}.`)), receipt);
  await page.goto(`${origin}/espace/solde`);
  const ledger = await page.innerText("main");
  assert(ledger.includes("Vous devez 552,11\u00A0€"));
  const paid = page.locator("tr", { hasText: "Paiement par carte bancaire" });
  assertEquals(await paid.count(), 1);
  assert((await paid.innerText()).includes("10,00\u00A0€"));
}

browserTest(
  "a tenant opens an account, pays 10,00 € and gets the receipt, with JavaScript",
  async (browser) => {
    await withPortal({ hold: true }, async ({ origin, inbox, bank }) => {
      const { page, faults } = await openPage(browser, {
        javaScriptEnabled: true,
      });
      const startedOn = parisDay(Date.now());
      await openAccount(page, origin, inbox);
      await page.click("main a[href='/espace/paiement']");
      await page.waitForSelector("button:text('Payer 562,11')");
      await payAnother(page);
      const amount = page.locator("[name=montant]");
      assertEquals(await amount.inputValue(), "562,11");
      await page.waitForSelector("text=votre compte sera à jour");
      await amount.fill("10");
      await page.waitForSelector("text=il restera 552,11");
      await page.waitForSelector("button:has-text('Payer 10,00')");
      await amount.blur();
      await page.waitForFunction(() =>
        document.querySelector<HTMLInputElement>("[name=montant]")?.value ===
          "10,00"
      );
      await submit(page);
      await page.waitForURL("**/carte");
      await page.click("text=Autre carte");
      await page.click("text=V PAY");
      // The page in between submits itself.
      await checkBankPage(page, bank);
      await page.click("text=Valider");
      await page.click("#retour");
      await page.waitForURL("**/espace/paiement/*");
      assert(
        (await page.innerText("main")).includes("Nous attendons la réponse"),
      );
      await bank.release();
      await page.waitForSelector("text=Nous avons bien reçu");
      checkAnswered(bank);
      await checkPaid(page, origin, startedOn);
      await waitForMailed(inbox, EMAIL, /10,00.€/);
      assertEquals(faults, []);
    });
  },
);

/** From all that is owed to a sum of one's own. */
async function payAnother(page: Page) {
  await page.click("text=Payer une autre somme");
  await page.click("main details a");
  await page.waitForSelector("[name=montant][inputmode]");
}

browserTest("the same without JavaScript", async (browser) => {
  await withPortal({ hold: false }, async ({ origin, inbox, bank }) => {
    const { page, faults } = await openPage(browser, {
      javaScriptEnabled: false,
    });
    const startedOn = parisDay(Date.now());
    await openAccount(page, origin, inbox);
    await page.click("main a[href='/espace/paiement']");
    await payAnother(page);
    await page.fill("[name=montant]", "1.234,50");
    await submit(page);
    assertEquals(await page.inputValue("[name=montant]"), "1.234,50");
    await page.fill("[name=montant]", "10,00");
    await submit(page);
    await page.waitForURL("**/carte");
    await page.click("button[value=CARTE]");
    await page.waitForURL("**/banque");
    const told = await page.innerText("main");
    await submit(page);
    const transaction = await checkBankPage(page, bank);
    for (const fact of ["10,00\u00A0€", "12345678", transaction]) {
      assert(told.includes(fact), fact);
    }
    await page.click("text=Valider");
    await page.click("#retour");
    await page.waitForURL("**/espace/paiement/*");
    checkAnswered(bank);
    await checkPaid(page, origin, startedOn);
    // The browser notes the page with the sentence at its field; it is meant to.
    assertEquals(faults.filter((fault) => !/status of 422/.test(fault)), []);
  });
});
