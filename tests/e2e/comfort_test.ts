import { assert, assertEquals, assertRejects } from "@std/assert";
import { deadline } from "@std/async/deadline";
import type { Page } from "playwright-core";
import { browserTest, openPage } from "../support/browser.ts";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import {
  isKept,
  keepOnDevice,
  signIn,
  waitUntilForgotten,
} from "../support/kept_copy.ts";
import { shareServer } from "../support/production_server.ts";

const SERVER = { withAccount: true, landlordChanges: ISSUED_AT_ONCE };
const shared = shareServer(SERVER);

browserTest(
  "a password is shown and hidden by a button, and sent hidden",
  async (browser) => {
    const server = await shared();
    const { page, faults } = await openPage(browser, {
      javaScriptEnabled: true,
    });
    await page.goto(`${server.origin}/connexion`);
    const field = page.locator("[name=mot_de_passe]");
    await field.fill("secret");
    await page.click("text=Afficher le mot de passe");
    assertEquals(await field.getAttribute("type"), "text");
    await page.click("text=Masquer le mot de passe");
    assertEquals(await field.getAttribute("type"), "password");
    assertEquals(await field.inputValue(), "secret");
    assertEquals(faults, []);
  },
);

browserTest(
  "IBAN and reference are copied by a button, without spaces",
  async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    await page.context().grantPermissions(
      ["clipboard-read", "clipboard-write"],
    );
    await signIn(page, server.origin);
    await page.goto(`${server.origin}/espace/contrats/L0112000317`);
    const copy = page.getByRole("button", { name: "Copier" });
    assertEquals(await copy.count(), 2);
    await copy.first().click();
    await page.waitForSelector("text=Copié");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assertEquals(copied, "FR7630006000011234567890189");
  },
);

browserTest(
  "without network a form says so and keeps what was written",
  async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    await signIn(page, server.origin);
    await page.goto(`${server.origin}/espace/contact`);
    await page.fill("[name=message]", "Ma chaudière est en panne.");
    await page.context().setOffline(true);
    await page.click("main form button[type=submit]");
    await page.waitForSelector("text=rien n’a été envoyé");
    assertEquals(
      await page.inputValue("[name=message]"),
      "Ma chaudière est en panne.",
    );
    await page.context().setOffline(false);
  },
);

browserTest(
  "a browser that wrongly believes it has no network warns once, then sends at the second press",
  async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "onLine", { get: () => false })
    );
    await page.goto(`${server.origin}/mot-de-passe-oublie`);
    await page.fill("[name=email]", "quelqu-un@exemple.fr");
    const press = () => page.click("main form button[type=submit]");
    await press();
    await page.waitForSelector("text=rien n’a été envoyé");
    await press();
    await page.waitForURL("**/mot-de-passe-oublie?envoye=1");
  },
);

browserTest(
  "a device that was told to shows the last balance and notice without network, then nothing once erased",
  async (browser) => {
    const server = await shared();
    await preparePages(server);
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    const { origin } = server;
    await signIn(page, origin);
    const stored = () =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
    // Nothing before it is asked for.
    assertEquals(await stored(), { caches: [], workers: 0 });
    await keepOnDevice(page, origin);
    await page.goto(`${origin}/espace`);
    await page.goto(`${origin}/espace/solde`);
    // One page, and no other of those that were seen.
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys())),
      );
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    assertEquals(kept, ["/espace/hors-ligne"]);
    await page.context().setOffline(true);
    await page.goto(`${origin}/espace/solde`);
    const words = await page.innerText("main");
    for (
      const fact of [
        "Pas de réseau",
        "Gardé le",
        "Logement – L/0112000317",
        "Avis d’échéance de novembre 2026",
      ]
    ) assert(words.includes(fact), `${fact}: ${words}`);
    await page.context().setOffline(false);
    await page.goto(`${origin}/espace/compte`);
    await page.click("text=Effacer ce qui est gardé");
    await page.waitForSelector("text=C’est effacé.");
    assertEquals(await stored(), { caches: [], workers: 0 });
  },
);

/** As if the page kept were somebody else's. */
const keepForAnother = (page: Page) =>
  page.evaluate(async () => {
    const kept = new Response("de quelqu’un d’autre", {
      headers: { Garde: "autre", "Content-Type": "text/html" },
    });
    await (await caches.open("garde")).put("/espace/hors-ligne", kept);
  });

browserTest(
  "who signs in next on a device never sees what another has kept: it is erased",
  async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    const { origin } = server;
    await signIn(page, origin);
    await keepOnDevice(page, origin);
    await keepForAnother(page);
    // Before anybody has signed in, it is still the other's to read.
    await page.goto(`${origin}/aide`);
    assertEquals(await isKept(page), true);
    // Any page of the space says whose it is, not only its home.
    await page.goto(`${origin}/espace/solde`);
    await waitUntilForgotten(page);
    await page.context().setOffline(true);
    await assertRejects(() => page.goto(`${origin}/espace/solde`));
  },
);

browserTest(
  "what was erased while it was being renewed stays erased",
  async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    const { origin } = server;
    await signIn(page, origin);
    await keepOnDevice(page, origin);
    // The worker's own request for the page hangs, as on a bad line.
    const asked = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    await page.context().route("**/espace/hors-ligne", async (route) => {
      const answer = await route.fetch();
      asked.resolve();
      await held.promise;
      await route.fulfill({ response: answer });
    });
    await page.goto(`${origin}/espace`);
    await deadline(asked.promise, 30_000);
    await page.goto(`${origin}/espace/compte`);
    await page.click("text=Effacer ce qui est gardé");
    await page.waitForSelector("text=C’est effacé.");
    held.resolve();
    await page.waitForLoadState("networkidle");
    assertEquals(await isKept(page), false);
  },
);

browserTest(
  "a session that has ended keeps no page in place of the balance, and says that it could not",
  async (browser) => {
    const server = await shared();
    const { page } = await openPage(browser, { javaScriptEnabled: true });
    const { origin } = server;
    await signIn(page, origin);
    await page.goto(`${origin}/espace/compte`);
    await page.context().clearCookies();
    await page.click("text=Garder mon dernier solde");
    await page.waitForSelector("text=Rien n’a été gardé.");
    assertEquals(await isKept(page), false);
  },
);
