import { assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";
import { textsOf } from "../../lib/text/texts.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { openProductionServer } from "../support/production_server.ts";

const TYPED = {
  reference: "0039 000",
  nom: "Moreau",
  email: "jean@exemple.fr",
  email_confirmation: "jean",
};

async function choose(page: Page, language: string) {
  await page.click("details.lang > summary");
  await page.click(`details.lang button[value=${language}]`);
  await page.waitForSelector(`html[lang=${language}]`);
}

const valuesOf = (page: Page) =>
  page.$$eval("main form :is(input, textarea)", (fields) =>
    Object.fromEntries(
      (fields as HTMLInputElement[]).map(({ name, value }) => [name, value]),
    ));

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  browserTest(
    `${how} JavaScript, choosing a language keeps a half-filled form, but no password, and the key Enter still sends it`,
    async (browser) => {
      await using server = await openProductionServer({ withAccount: true });
      const { page, faults } = await openPage(browser, { javaScriptEnabled });
      const { promise: scripts, resolve: releaseScripts } = Promise
        .withResolvers<void>();
      await page.goto(`${server.origin}/inscription`);
      for (const [name, value] of Object.entries(TYPED)) {
        await page.fill(`[name=${name}]`, value);
      }
      await page.fill("[name=mot_de_passe]", "un secret");
      for (const language of ["ar", "en"] as const) {
        await choose(page, language);
        assertEquals(await valuesOf(page), {
          ...TYPED,
          mot_de_passe: "",
          mot_de_passe_confirmation: "",
        });
        const title = textsOf(language).t("register-title");
        assertEquals(await page.textContent("h1"), title);
        assertEquals(new URL(page.url()).pathname, "/inscription");
      }
      await page.press("[name=nom]", "Enter");
      await page.waitForSelector(".summary");
      assertEquals((await valuesOf(page)).nom, TYPED.nom);

      await page.goto(`${server.origin}/connexion`);
      await page.fill("[name=email]", DEMO.signIn.email);
      await choose(page, "tr");
      await page.fill("[name=mot_de_passe]", DEMO.signIn.password);
      await page.press("[name=mot_de_passe]", "Enter");
      await page.waitForURL("**/espace");

      await page.goto(`${server.origin}/espace/contact`);
      const message = "Une fuite\ndepuis hier";
      await page.fill("[name=message]", message);
      await page.selectOption("[name=sujet]", "logement");
      await choose(page, "fr");
      assertEquals((await valuesOf(page)).message, message);
      assertEquals(await page.inputValue("[name=sujet]"), "logement");

      await page.goto(`${server.origin}/espace/paiement`);
      await page.click("main details summary");
      await page.route(
        "**/*.js",
        (route) => scripts.then(() => route.continue()),
      );
      await page.click("main details a");
      await page.waitForURL("**/espace/paiement?contrat=*", {
        waitUntil: "commit",
      });
      // Typed before the scripts come, as on a slow line.
      await page.fill("[name=montant]", "12,3");
      releaseScripts();
      if (javaScriptEnabled) {
        await page.waitForSelector("button:has-text('12,30')");
      }
      await choose(page, "pt");
      const amount = await page.inputValue("[name=montant]");
      assertEquals(amount, javaScriptEnabled ? "12,30" : "12,3");
      // A refused form answers 422, which a browser also writes into its console.
      assertEquals(faults.filter((one) => !one.includes("422")), []);
    },
  );
}
