import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { withPortal } from "./with_portal.ts";

/** What the page of the account says: the balance and every entry. */
async function readLedger(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/espace/solde?contrat=L0112000317`);
  return await page.innerText("main");
}

browserTest(
  "a refused payment is told by a page that refreshes itself without JavaScript, and changes no balance",
  async (browser) => {
    const options = {
      hold: true,
      withAccount: true,
      verdict: { status: "REFUSED" },
    };
    await withPortal(options, async ({ origin, bank }) => {
      const { page, faults } = await openPage(browser, {
        javaScriptEnabled: false,
      });
      const submit = () => page.click("main form button[type=submit]");
      await page.goto(`${origin}/connexion`);
      await page.fill("[name=email]", DEMO.signIn.email);
      await page.fill("[name=mot_de_passe]", DEMO.signIn.password);
      await submit();
      await page.waitForURL("**/espace");
      const before = await readLedger(page, origin);
      await page.goto(`${origin}/espace/paiement?contrat=L0112000317`);
      await page.fill("[name=montant]", "10,00");
      await submit();
      if (!page.url().endsWith("/carte")) {
        await page.click("button[name=confirme]");
      }
      await page.waitForURL("**/carte");
      await page.click("text=Autre carte");
      await page.click("button[value=MASTERCARD]");
      await page.waitForURL("**/banque");
      await submit();
      await page.waitForURL(`${bank.url}**`);
      await page.click("text=Valider");
      await page.click("#retour");
      await page.waitForSelector("h1:text('Nous attendons la réponse')");
      await bank.release();
      // Nobody presses anything: the page asks again by itself.
      await page.waitForSelector("h1:text('Le paiement est refusé')");
      const told = await page.innerText("main");
      assert(told.includes("Rien n’a été débité."), told);
      assertEquals(bank.sent.map(({ status }) => status), [200]);
      await page.click("main a[href='/espace/paiement']");
      await page.waitForURL("**/espace/paiement");
      assertEquals(await readLedger(page, origin), before);
      assertEquals(faults, []);
    });
  },
);
