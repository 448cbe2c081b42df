/** A page that the browser has translated: what a button says and what it does still agree. */
import { assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { listSubscriptionActs } from "../../lib/store/subscriptions.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { freePort } from "../support/portal_process.ts";
import { testAccount } from "../support/test_account.ts";
import {
  EMAIL,
  openSignedIn,
  openTestApp,
  PASSWORD,
} from "../support/test_app.ts";

/** Does to the texts of a page what Chrome's translator does: each gets two `font` elements in its place. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, 4);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const isShown = text.data.trim() !== "" &&
        text.parentElement?.closest("script,style,font") === null;
      if (!isShown) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.append(`«${text.data.trim()}»`);
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

browserTest(
  "islands of a translated page say what they do: the button, the state, the answer, the amount that remains",
  async (browser) => {
    const port = freePort();
    const origin = `http://127.0.0.1:${port}`;
    await using app = await openTestApp({ origin });
    await openSignedIn(app);
    await using _server = Deno.serve(
      { port, hostname: "127.0.0.1", onListen: () => {} },
      app.handle,
    );
    const { page, faults } = await openPage(browser, {
      javaScriptEnabled: true,
    });
    page.setDefaultTimeout(15_000);
    await page.goto(`${origin}/connexion`);
    await page.fill("[name=email]", EMAIL);
    await page.fill("[name=mot_de_passe]", PASSWORD);
    await page.press("[name=mot_de_passe]", "Enter");
    await page.waitForURL("**/espace");

    await page.goto(`${origin}/espace/avis`);
    const form = page.locator("#L0039000204 form");
    const button = form.locator("button");
    const seen = async () => ({
      act: await button.getAttribute("value"),
      label: (await button.innerText()).replace(/[«»]/g, ""),
      state: (await form.locator("b").innerText()).replace(/[«»]/g, ""),
    });
    const paper = await seen();
    await translate(page);
    await button.click();
    await form.locator("button[value=arreter]").waitFor();
    const screen = await seen();
    assertEquals(screen.label === paper.label, false, screen.label);
    assertEquals(screen.state === paper.state, false, screen.state);
    await translate(page);
    await button.click();
    await form.locator("button[value=souscrire]").waitFor();
    assertEquals(await seen(), paper);
    await form.locator("[role=status]", { hasText: "par courrier" }).waitFor();
    const acts = await listSubscriptionActs(
      app.services.store,
      testAccount("L/0039000204"),
    );
    assertEquals(acts.map(({ action }) => action), ["subscribe", "stop"]);

    await page.goto(`${origin}/espace/paiement?contrat=L0039000204`);
    const says = page.locator("main .live");
    await page.fill("#montant", "10");
    await says.getByText("820,41").waitFor();
    await translate(page);
    await page.fill("#montant", "30");
    await says.getByText("800,41").waitFor();
    assertEquals(faults, []);
  },
);
