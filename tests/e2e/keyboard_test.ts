import { assert } from "@std/assert";
import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";
import { LANGUAGES } from "../../lib/domain/language.ts";
import { textsOf } from "../../lib/text/texts.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { fillRegistration } from "../support/fill_registration.ts";
import { waitForMailed } from "../support/mailed_links.ts";
import { withPortal } from "./with_portal.ts";

const EMAIL = "laetitia.moreau@exemple.fr";
const PASSWORD = "un vélo sous la pluie";
/** More presses than any page has places to stop at. */
const MAX_TABS = 120;

/** Goes on with the Tab key to what a selector names; wherever the focus stops on the way must be visible. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < MAX_TABS; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return "nowhere";
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) {
        return `unseen: ${focused.outerHTML.slice(0, 120)}`;
      }
      return focused.matches(wanted) ? "there" : "elsewhere";
    }, selector);
    assert(!stop.startsWith("unseen"), stop);
    if (stop === "there") return;
  }
  throw new Error(`Cannot reach ${selector} with the Tab key`);
}

/** Fills the fields of a form in their order and sends it with Enter, by keyboard alone. */
async function typeInto(page: Page, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) {
    await tabTo(page, `[name=${name}]`);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(value);
  }
  await page.keyboard.press("Enter");
}

async function press(page: Page, selector: string) {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}

browserTest(
  "the whole way from the registration to the receipt goes by keyboard alone",
  async (browser) => {
    await withPortal({}, async ({ origin, inbox, bank }) => {
      const { page } = await openPage(browser, { javaScriptEnabled: true });
      await page.goto(origin);
      await press(page, "a[href='/inscription']");
      await page.waitForURL("**/inscription");
      await typeInto(page, {
        reference: DEMO.registration.reference,
        nom: DEMO.registration.surname,
        email: EMAIL,
        email_confirmation: EMAIL,
        mot_de_passe: PASSWORD,
        mot_de_passe_confirmation: PASSWORD,
      });
      await page.waitForURL("**/inscription/envoyee");
      const link = await waitForMailed(
        inbox,
        EMAIL,
        /http\S+\/validation\/\w+/,
      );
      await page.goto(link);
      await press(page, "main button");
      await page.waitForURL("**/connexion*");
      await typeInto(page, { email: EMAIL, mot_de_passe: PASSWORD });
      await page.waitForURL("**/espace");
      await press(page, "main a[href='/espace/paiement']");
      await page.waitForURL("**/espace/paiement");
      await press(page, "main summary");
      await press(page, "main details a");
      await page.waitForURL("**/espace/paiement?contrat=*");
      await typeInto(page, { montant: "10" });
      await page.waitForURL("**/carte");
      await press(page, "button[value=CARTE]");
      await page.waitForURL(`${bank.url}**`);
      // The bank's page is the bank's.
      await page.click("text=Valider");
      await page.click("#retour");
      await page.waitForURL("**/espace/paiement/*");
      await page.waitForSelector("a[href$='/recu']");
      await press(page, "a[href$='/recu']");
      await page.waitForURL("**/recu");
      assert((await page.innerText("main")).includes("10,00\u00A0€"));
    });
  },
);

browserTest(
  "the skip link leads over the menu, and every page begins with it",
  async (browser) => {
    await withPortal({ withAccount: true }, async ({ origin }) => {
      const { page } = await openPage(browser, { javaScriptEnabled: false });
      for (const path of ["/", "/connexion", "/aide"]) {
        await page.goto(origin + path);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.waitForURL("**#contenu");
        const focused = page.locator("main:focus");
        assert(await focused.count() === 1, path);
      }
    });
  },
);

for (const language of LANGUAGES.filter((one) => one === "ar")) {
  browserTest(
    `a tenant chooses ${language} and goes from the registration to the receipt, from right to left, without JavaScript`,
    async (browser) => {
      await withPortal({}, async ({ origin, inbox, bank }) => {
        const { page } = await openPage(browser, { javaScriptEnabled: false });
        const text = textsOf(language);
        await page.goto(`${origin}/inscription`);
        await page.click("details.lang > summary");
        await page.click(`button[value=${language}]`);
        await page.waitForURL("**/inscription");
        assert(await page.locator("html[dir=rtl]").count() === 1);
        const submit = () => page.click("main form button[type=submit]");
        await fillRegistration(page, { email: EMAIL, password: PASSWORD });
        await submit();
        await page.waitForURL("**/inscription/envoyee");
        const link = await waitForMailed(
          inbox,
          EMAIL,
          /http\S+\/validation\/\w+/,
        );
        await page.goto(link);
        await submit();
        await page.waitForURL("**/connexion*");
        await page.fill("[name=email]", EMAIL);
        await page.fill("[name=mot_de_passe]", PASSWORD);
        await submit();
        await page.waitForURL("**/espace");
        const owed = text.t("balance-owes", {
          amount: text.format.euros(56211),
        });
        assert((await page.innerText("main")).includes(owed), owed);
        await page.goto(`${origin}/espace/paiement`);
        await page.click("main summary");
        await page.click("main details a");
        await page.fill("[name=montant]", "10");
        await submit();
        await page.waitForURL("**/carte");
        await page.click("button[value=CARTE]");
        await page.waitForURL("**/banque");
        await submit();
        await page.waitForURL(`${bank.url}**`);
        await page.click("text=Valider");
        await page.click("#retour");
        await page.waitForURL("**/espace/paiement/*");
        const title = text.t("payment-paid-title");
        assert((await page.innerText("h1")).includes(title), title);
        await page.click("a[href$='/recu']");
        await page.waitForURL("**/recu");
        const receipt = await page.innerText("main");
        assert(receipt.includes(text.t("language-french-only")));
        assert(receipt.includes("10,00\u00A0€"));
        await waitForMailed(inbox, EMAIL, new RegExp(text.t("mail-hello")));
      });
    },
  );
}
