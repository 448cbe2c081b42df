/** Every way in which a browser comes back from the bank: each ends on the payment's state, and books it once. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import type { Browser, Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { must } from "../support/must.ts";
import { withPortal } from "./with_portal.ts";

const CONTRACT = "L0112000317";

/** Fills the sign-in form that a page shows. */
async function signIn(page: Page) {
  await page.fill("[name=email]", DEMO.signIn.email);
  await page.fill("[name=mot_de_passe]", DEMO.signIn.password);
  await page.click("main form button[type=submit]");
}

/** Goes to the bank with a sum and pays there: the browser stands on the bank's last page. */
async function payAtBank(page: Page, origin: string, amount: string) {
  await page.goto(`${origin}/espace/paiement?contrat=${CONTRACT}`);
  await page.fill("[name=montant]", amount);
  await page.click("#saisie [type=submit]");
  // Asked first where nothing is owed.
  await page.waitForSelector("button[value=CARTE], button[name=confirme]");
  const question = page.locator("button[name=confirme]");
  if (await question.count() > 0) await question.click();
  await page.click("button[value=CARTE]");
  await page.click("text=Valider");
  await page.waitForSelector("#retour");
  return must(await page.getAttribute("#retour", "href"));
}

/** Waits for the page of a payment that is paid. */
async function seePaid(page: Page, address: string) {
  await page.waitForURL(address);
  await page.waitForSelector("h1:text('Paiement réussi')");
}

/** How often the account's page names a sum. */
async function timesBooked(page: Page, origin: string, sum: string) {
  await page.goto(`${origin}/espace/solde?contrat=${CONTRACT}`);
  const text = await page.innerText("main");
  return text.replaceAll("\u00A0", " ").split(sum).length - 1;
}

browserTest(
  "from the bank by GET, by POST from its site, twice, not at all, and in a browser without session: the payment's state, booked once",
  async (browser: Browser) => {
    // Another site than the portal's, as the bank is.
    await withPortal({ withAccount: true, bankHost: "localhost" }, async (
      { origin, bank },
    ) => {
      const { page, faults } = await openPage(browser, {
        javaScriptEnabled: true,
      });
      await page.goto(`${origin}/connexion`);
      await signIn(page);
      await page.waitForURL("**/espace");

      const byGet = await payAtBank(page, origin, "10,01");
      assertMatch(page.url(), /^http:\/\/localhost:/);
      await page.click("#retour");
      await seePaid(page, byGet);
      // Twice: back to the bank, and from there once more.
      await page.goBack();
      await page.click("#retour");
      await seePaid(page, byGet);
      assertEquals(await timesBooked(page, origin, "10,01 €"), 1);

      const byPost = await payAtBank(page, origin, "10,02");
      await page.evaluate((address) => {
        const form = document.createElement("form");
        form.method = "post";
        form.action = address;
        const field = document.createElement("input");
        field.name = "vads_trans_status";
        field.value = "REFUSED";
        form.append(field);
        document.body.append(form);
        form.submit();
      }, byPost);
      await seePaid(page, byPost);
      assertEquals(await timesBooked(page, origin, "10,02 €"), 1);

      // Nobody comes back: the tenant opens his space some time later.
      await payAtBank(page, origin, "10,03");
      await page.goto(`${origin}/espace`);
      const home = await page.innerText("main");
      assertEquals(home.includes("en attente de la banque"), false, home);
      assertEquals(await timesBooked(page, origin, "10,03 €"), 1);

      const elsewhere = await payAtBank(page, origin, "10,04");
      const other = await openPage(browser, { javaScriptEnabled: false });
      await other.page.goto(elsewhere);
      assert(other.page.url().includes("/connexion?suite="));
      await signIn(other.page);
      await seePaid(other.page, elsewhere);
      assertEquals(await timesBooked(page, origin, "10,04 €"), 1);

      assertEquals(bank.sent.map(({ status }) => status), [200, 200, 200, 200]);
      assertEquals([...faults, ...other.faults], []);
    });
  },
);
