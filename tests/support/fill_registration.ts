import type { Page } from "playwright-core";
import { DEMO } from "../../lib/demo/demo.ts";

/** Fills the registration of the demo's debtor. */
export async function fillRegistration(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.fill("[name=reference]", DEMO.registration.reference);
  await page.fill("[name=nom]", DEMO.registration.surname);
  await page.fill("[name=email]", email);
  await page.fill("[name=email_confirmation]", email);
  await page.fill("[name=mot_de_passe]", password);
  await page.fill("[name=mot_de_passe_confirmation]", password);
}
