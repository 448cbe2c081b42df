/** What a device keeps to be read without network is erased by whoever leaves, with network or without. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";
import { browserTest, openPage } from "../support/browser.ts";
import {
  isKept,
  keepOnDevice,
  signIn,
  waitUntilErased,
  waitUntilForgotten,
} from "../support/kept_copy.ts";
import {
  type ProductionServer,
  shareServer,
} from "../support/production_server.ts";

const shared = shareServer({ withAccount: true });

/** A tenant who is signed in and has told the device to keep the page. */
function keptCopyTest(
  name: string,
  body: (page: Page, server: ProductionServer) => Promise<void>,
) {
  browserTest(name, async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    await signIn(page, server.origin);
    await keepOnDevice(page, server.origin);
    assertEquals(await isKept(page), true);
    await body(page, server);
  });
}

const signOut = (page: Page) => page.click("text=Se déconnecter");
const cookieNames = async (page: Page) =>
  (await page.context().cookies()).map(({ name }) => name).sort();

async function assertNothingOffline(page: Page, origin: string) {
  await page.context().setOffline(true);
  await assertRejects(() => page.goto(`${origin}/espace/solde`));
  await page.context().setOffline(false);
}

keptCopyTest(
  "signing out erases what the device keeps, and leaves it known",
  async (page, { origin }) => {
    await page.goto(`${origin}/espace`);
    assertEquals(await cookieNames(page), ["appareil", "session"]);
    await signOut(page);
    await page.waitForURL("**/connexion?fait=deconnexion");
    await waitUntilForgotten(page);
    assertEquals(await cookieNames(page), ["appareil"]);
    await assertNothingOffline(page, origin);
  },
);

keptCopyTest(
  "signing out erases it where no worker sees it",
  async (page, { origin }) => {
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) {
        await one.unregister();
      }
    });
    await page.goto(`${origin}/espace`);
    assertEquals(await isKept(page), true);
    await signOut(page);
    await page.waitForURL("**/connexion?fait=deconnexion");
    await waitUntilForgotten(page);
  },
);

keptCopyTest(
  "signing out without network erases it: the worker sees the button",
  async (page, { origin }) => {
    await page.goto(`${origin}/espace`);
    await page.context().setOffline(true);
    await signOut(page);
    await page.waitForURL((url) => url.protocol === "chrome-error:");
    await page.context().setOffline(false);
    await page.goto(`${origin}/aide`);
    await waitUntilForgotten(page);
  },
);

keptCopyTest(
  "signing out without network erases it from a page that holds its forms back",
  async (page, { origin }) => {
    await page.goto(`${origin}/espace/contact`);
    await page.context().setOffline(true);
    await signOut(page);
    await page.waitForSelector("text=rien n’a été envoyé");
    await waitUntilErased(page);
  },
);

keptCopyTest(
  "a session that has run out erases nothing",
  async (page, { origin }) => {
    await page.context().clearCookies();
    await page.goto(`${origin}/espace`);
    await page.waitForURL("**/connexion");
    assertEquals(await isKept(page), true);
    await page.context().setOffline(true);
    await page.goto(`${origin}/espace/solde`);
    assert((await page.innerText("main")).includes("Pas de réseau"));
  },
);

keptCopyTest(
  "the kept page erases itself by its own button, without network",
  async (page, { origin }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) {
        refused.push(message.text());
      }
    });
    await page.context().setOffline(true);
    await page.goto(`${origin}/espace/solde`);
    assert((await page.innerText("main")).includes("Logement"));
    await page.click("text=Effacer ce qui est gardé");
    await page.waitForSelector("text=C’est effacé.");
    assertEquals((await page.innerText("main")).includes("Logement"), false);
    await waitUntilForgotten(page);
    await assertNothingOffline(page, origin);
    assertEquals(refused, []);
  },
);

// The last one: the account of the shared server is gone after it.
keptCopyTest(
  "closing the account erases it",
  async (page, { origin }) => {
    await page.goto(`${origin}/espace/compte/fermeture`);
    await page.fill("[name=mot_de_passe_actuel]", DEMO.signIn.password);
    await page.check("[name=confirme]");
    await page.click("main .btn.danger");
    await page.waitForURL("**/connexion?fait=fermeture");
    await waitUntilForgotten(page);
    assertEquals(await cookieNames(page), []);
    await assertNothingOffline(page, origin);
  },
);
