import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";

/** Signs the demo's tenant in. */
export async function signIn(page: Page, origin: string) {
  await page.goto(`${origin}/connexion`);
  await page.fill("[name=email]", DEMO.signIn.email);
  await page.fill("[name=mot_de_passe]", DEMO.signIn.password);
  await page.click("main form button[type=submit]");
  await page.waitForURL("**/espace");
}

/** Presses the button, and waits until the worker answers for the pages to come. */
export async function keepOnDevice(page: Page, origin: string) {
  await page.goto(`${origin}/espace/compte`);
  await page.click("text=Garder mon dernier solde");
  await page.waitForSelector("text=C’est gardé sur cet appareil.");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Whether a page is kept on the device. */
export const isKept = (page: Page) => page.evaluate(() => caches.has("garde"));

/** Waits until nothing is kept any more, page and worker. */
export async function waitUntilForgotten(page: Page) {
  await page.waitForFunction(async () =>
    !await caches.has("garde") &&
    (await navigator.serviceWorker.getRegistrations()).length === 0
  );
}
