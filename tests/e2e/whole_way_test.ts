import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";
import { openBank } from "../support/bank_server.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { waitForMailed } from "../support/mailed_links.ts";
import {
  buildProduction,
  freePort,
  runPortal,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { SmtpServerFake } from "../support/smtp_server_fake.ts";

const EMAIL = "laetitia.moreau@exemple.fr";
const PASSWORD = "un vélo sous la pluie";
const KEY = "1122334455667788";

/** A whole portal of production: built, imported, started; with its mail and its bank. */
async function withPortal(
  options: { hold: boolean },
  body: (portal: {
    origin: string;
    inbox: SmtpServerFake;
    bank: ReturnType<typeof openBank>;
  }) => Promise<void>,
) {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  try {
    const port = freePort();
    await using inbox = new SmtpServerFake();
    const notify = `http://127.0.0.1:${port}/scellius/notification`;
    await using bank = openBank(KEY, notify, options);
    const env = await writeEnvironment(folder, port, {
      MAIL_URL: `smtp://127.0.0.1:${inbox.port}`,
      SCELLIUS_URL: bank.url,
    });
    const imported = await runPortal(env, [
      "lib/commands/import.ts",
      DEMO.rentrollDir,
    ]);
    assertEquals(imported.code, 0, imported.output);
    await using server = await startPortal(env);
    await body({ origin: server.origin, inbox, bank });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const submit = (page: Page) => page.click("main form button[type=submit]");

async function openAccount(page: Page, origin: string, inbox: SmtpServerFake) {
  await page.goto(origin);
  await page.click("text=Créer un compte");
  await page.fill("[name=reference]", DEMO.registration.reference);
  await page.fill("[name=nom]", DEMO.registration.surname);
  await page.fill("[name=email]", EMAIL);
  await page.fill("[name=email_confirmation]", EMAIL);
  await page.fill("[name=mot_de_passe]", PASSWORD);
  await page.fill("[name=mot_de_passe_confirmation]", PASSWORD);
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
  assert((await page.innerText("main")).includes("Vous devez 830,41\u00A0€"));
}

/** The new balance, the one entry and the receipt of 10,00 €. */
async function checkPaid(page: Page, origin: string) {
  assert((await page.innerText("h1")).includes("est payé"));
  assert((await page.innerText("main")).includes("Vous devez 820,41\u00A0€"));
  await page.click("text=Voir mon reçu");
  await page.waitForURL("**/recu");
  const receipt = await page.innerText("main");
  for (const fact of ["10,00\u00A0€", "L/0039000204", "MOREAU"]) {
    assert(receipt.includes(fact), fact);
  }
  await page.goto(`${origin}/espace/solde`);
  const ledger = await page.innerText("main");
  assert(ledger.includes("Vous devez 820,41\u00A0€"));
  assertEquals(ledger.split("Paiement par carte bancaire").length, 2);
}

browserTest(
  "a tenant opens an account, pays 10,00 € and gets the receipt, with JavaScript",
  async (browser) => {
    await withPortal({ hold: true }, async ({ origin, inbox, bank }) => {
      const { page, faults } = await openPage(browser, {
        javaScriptEnabled: true,
      });
      await openAccount(page, origin, inbox);
      await page.click("text=Payer en ligne");
      const amount = page.locator("[name=montant]");
      assertEquals(await amount.inputValue(), "830,41");
      await page.waitForSelector("text=votre compte sera à jour");
      await amount.fill("10");
      await page.waitForSelector("text=il restera 820,41");
      await amount.blur();
      await page.waitForFunction(() =>
        document.querySelector<HTMLInputElement>("[name=montant]")?.value ===
          "10,00"
      );
      await submit(page);
      await page.waitForURL("**/carte");
      await page.click("text=V PAY");
      // The page in between submits itself.
      await page.waitForURL(`${bank.url}**`);
      assertEquals(await page.innerText("#montant"), "1000");
      await page.click("text=Valider");
      await page.click("#retour");
      await page.waitForURL("**/espace/paiement/*");
      assert(
        (await page.innerText("main")).includes("Nous attendons la réponse"),
      );
      await bank.release();
      await page.waitForSelector("text=Nous avons bien reçu");
      assertEquals(bank.sent.map(({ status }) => status), [200]);
      await checkPaid(page, origin);
      await waitForMailed(inbox, EMAIL, /10,00.€/);
      assertEquals(faults, []);
    });
  },
);

browserTest("the same without JavaScript", async (browser) => {
  await withPortal({ hold: false }, async ({ origin, inbox, bank }) => {
    const { page, faults } = await openPage(browser, {
      javaScriptEnabled: false,
    });
    await openAccount(page, origin, inbox);
    await page.click("text=Payer en ligne");
    await page.fill("[name=montant]", "1.234,50");
    await submit(page);
    assertEquals(await page.inputValue("[name=montant]"), "1.234,50");
    await page.fill("[name=montant]", "10,00");
    await submit(page);
    await page.waitForURL("**/carte");
    await page.click("text=CB");
    await page.waitForURL("**/banque");
    await submit(page);
    await page.waitForURL(`${bank.url}**`);
    await page.click("text=Valider");
    await page.click("#retour");
    await page.waitForURL("**/espace/paiement/*");
    await checkPaid(page, origin);
    assertEquals(bank.sent.map(({ status }) => status), [200]);
    // The browser notes the page with the sentence at its field; it is meant to.
    assertEquals(faults.filter((fault) => !/status of 422/.test(fault)), []);
  });
});
