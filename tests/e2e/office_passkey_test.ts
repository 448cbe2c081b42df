/** A passkey in a real browser: Chromium's virtual authenticator opens an account of the office and signs in. */
import { assertEquals } from "@std/assert";
import { findViolations } from "../support/axe.ts";
import { browserTest } from "../support/browser.ts";
import { freePort } from "../support/portal_process.ts";
import { openEmptyApp } from "../support/test_app.ts";
import { inviteTestStaff } from "../support/test_staff.ts";

const EMAIL = "claire@office.example.fr";

browserTest(
  "a passkey opens an account of the office, signs in and fails in words; its pages are accessible",
  async (browser) => {
    const port = freePort();
    // A browser wants a name, and knows this one to be itself.
    const origin = `http://localhost:${port}`;
    await using app = await openEmptyApp({ origin });
    await using _server = Deno.serve({
      port,
      hostname: "127.0.0.1",
      onListen() {},
    }, app.handle);
    const link = await inviteTestStaff(app, EMAIL, "administration");
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      locale: "fr-FR",
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    const { authenticatorId } = await devtools.send(
      "WebAuthn.addVirtualAuthenticator",
      {
        options: {
          protocol: "ctap2",
          transport: "internal",
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      },
    );
    const press = (name: string) => page.getByRole("button", { name }).click();

    await page.goto(origin + link);
    assertEquals(await findViolations(page), [], page.url());
    await press("Ouvrir le compte avec une clé d’accès");
    await page.waitForURL(`${origin}/bureau`);
    for (const path of ["/compte", "/compte/cles", "/equipe"]) {
      await page.goto(`${origin}/bureau${path}`);
      assertEquals(await findViolations(page), [], page.url());
    }
    await press("Se déconnecter");
    await page.waitForURL(/connexion/);
    assertEquals(await findViolations(page), [], page.url());
    await press("Se connecter avec une clé d’accès");
    await page.waitForURL(`${origin}/bureau`);
    await press("Se déconnecter");
    await page.waitForURL(/connexion/);

    // A finger that is not its owner's.
    await devtools.send("WebAuthn.setUserVerified", {
      authenticatorId,
      isUserVerified: false,
    });
    await press("Se connecter avec une clé d’accès");
    await page.getByText("La clé d’accès n’a pas répondu").waitFor();
    assertEquals(new URL(page.url()).pathname, "/bureau/connexion");
    assertEquals(faults, []);
  },
);
