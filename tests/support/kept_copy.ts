import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";

/** How long erasing may take. */
const FORGOTTEN_MS = 15_000;

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

interface Left {
  kept: boolean;
  workers: number;
}

/** Waits until nothing is kept any more, page and worker. */
export const waitUntilForgotten = (page: Page) =>
  waitUntil(page, ({ kept, workers }) => !kept && workers === 0);

/** Waits until no page is kept any more. */
export const waitUntilErased = (page: Page) =>
  waitUntil(page, ({ kept }) => !kept);

// Asked from here: a page's `waitForFunction` takes any promise for a yes.
async function waitUntil(page: Page, isSo: (left: Left) => boolean) {
  const until = performance.now() + FORGOTTEN_MS;
  let left = await readLeft(page);
  while (!isSo(left)) {
    if (performance.now() > until) {
      throw new Error(`Cannot wait longer: ${JSON.stringify(left)} is left`);
    }
    await new Promise((done) => setTimeout(done, 50));
    left = await readLeft(page);
  }
}

const readLeft = (page: Page): Promise<Left> =>
  page.evaluate(async () => ({
    kept: await caches.has("garde"),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
