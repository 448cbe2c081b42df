import { assert, assertEquals } from "@std/assert";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../lib/domain/language.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { putContract } from "../../lib/store/tenants.ts";
import { transact } from "../../lib/store/transaction.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { findViolations } from "../support/axe.ts";
import { browserTest } from "../support/browser.ts";
import {
  ISSUED_AT_ONCE,
  preparePages,
  type ReadyPage,
} from "../support/every_page.ts";
import { must } from "../support/must.ts";
import { contractOf } from "../support/named.ts";
import {
  openProductionServer,
  postForm,
  shareServer,
  signInDemo,
} from "../support/production_server.ts";
import { testAccount } from "../support/test_account.ts";
import { buildTestPosting } from "../support/test_posting.ts";

const SERVER = { withAccount: true, landlordChanges: ISSUED_AT_ONCE };
const shared = shareServer(SERVER);

/** A context that sees a page as its reader does; rules of ours may be added to look at it otherwise. */
async function openAs(
  browser: Browser,
  origin: string,
  cookie: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    bypassCSP: true,
    ...options,
  });
  const [name, value = ""] = cookie.split("=");
  if (cookie !== "") {
    await context.addCookies([{ name: must(name), value, url: origin }]);
  }
  return context;
}

/** How a browser is set, and the language that its reader has chosen. */
type Look = NonNullable<Parameters<Browser["newContext"]>[0]> & {
  language?: Language;
};

/** Goes through pages as their readers see them. */
async function visitAll(
  browser: Browser,
  origin: string,
  pages: readonly ReadyPage[],
  options: Look,
  look: (page: Page, path: string) => Promise<void>,
) {
  const cookies = new Set(pages.map(({ cookie }) => cookie));
  for (const cookie of cookies) {
    const { language = "fr", ...more } = options;
    const context = await openAs(browser, origin, cookie, more);
    await context.addCookies([{
      name: "langue",
      value: language,
      url: origin,
    }]);
    const page = await context.newPage();
    for (const { path } of pages.filter((one) => one.cookie === cookie)) {
      await page.goto(origin + path);
      await look(page, path);
    }
    await context.close();
  }
}

browserTest("axe-core finds what is wrong", async (browser) => {
  const page = await browser.newPage();
  await page.setContent('<main><h1>x</h1><img src="x"></main>');
  const violations = (await findViolations(page)).join();
  assert(violations.includes("image-alt: img"), violations);
});

/** Rules that look at colours: all that can differ between light and dark. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** A phone, 1280 at 200 %, twice the text alone, text spaced as people need it: what a page must fit. */
const FITS: readonly { width: number; css?: string; reset?: boolean }[] = [
  { width: 320 },
  { width: 640 },
  { width: 1280, css: "html{font-size:200%!important}" },
  {
    width: 320,
    css:
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
  },
];

/** How many pixels a page is too wide, and what of it is cut. */
function findMisfits(page: Page): Promise<[wide: number, cut: string[]]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        // What is there to be heard only is meant to be cut.
        return clipPath === "none" && overflowX !== "visible" &&
          overflowX !== "auto" &&
          !["INPUT", "SELECT", "TEXTAREA", "svg", "IMG", "path"]
            .includes(element.tagName) &&
          element.scrollWidth > element.clientWidth + 1;
      }).map((element) => element.outerHTML.slice(0, 80));
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [Math.max(wide, 0), cut];
  });
}

/** What is wrong with how a page fits, a line each. */
async function listMisfits(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const { width, css = "/**/" } of FITS) {
    await page.setViewportSize({ width, height: 800 });
    const style = await page.addStyleTag({ content: css });
    const [wide, cut] = await findMisfits(page);
    if (wide > 0) found.push(`${path} at ${width} ${css}: ${wide} too wide`);
    found.push(...cut.map((one) => `${path} at ${width} ${css}: cut ${one}`));
    await style.evaluate((element) => (element as Element).remove());
  }
  return found;
}

// Loaded once a language: a page's load is what costs.
browserTest(
  "on every page, in light and dark, axe-core finds nothing; at 320 pixels, with text of twice the size or spaced as people need it, it does not scroll sideways and nothing is cut",
  async (browser) => {
    const server = await shared();
    const { all } = await preparePages(server);
    const found: string[] = [];
    await visitAll(browser, server.origin, all, {}, async (page, path) => {
      const light = await findViolations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await findViolations(page, { only: OF_COLOURS });
      await page.emulateMedia({ colorScheme: "light" });
      found.push(...light.map((one) => `${path}: ${one}`));
      found.push(...dark.map((one) => `dark ${path}: ${one}`));
      found.push(...await listMisfits(page, path));
      await page.setViewportSize({ width: 390, height: 800 });
    });
    assertEquals(found, []);
  },
);

browserTest(
  "from right to left axe-core finds nothing on any page, and it fits 320 pixels",
  async (browser) => {
    const server = await shared();
    const { all } = await preparePages(server);
    const found: string[] = [];
    await visitAll(
      browser,
      server.origin,
      all,
      { language: "ar", viewport: { width: 320, height: 800 } },
      async (page, path) => {
        const faults = await findViolations(page, { without: OF_COLOURS });
        const [wide, cut] = await findMisfits(page);
        found.push(...[...faults, ...cut].map((one) => `${path}: ${one}`));
        if (wide > 0) found.push(`${path}: ${wide} pixels too wide`);
      },
    );
    assertEquals(found, []);
  },
);

/** A form sent with faults: what to do on a page, and the field that the first fault leads to. */
const FAULTS: {
  path: string;
  signedIn?: boolean;
  fill?: Record<string, string>;
  field: string;
}[] = [
  { path: "/connexion", field: "email" },
  { path: "/inscription", field: "reference" },
  { path: "/identifiant-oublie", field: "reference" },
  { path: "/mot-de-passe-oublie", field: "email" },
  {
    path: "/espace/paiement",
    signedIn: true,
    fill: { montant: "1.234,50" },
    field: "montant",
  },
  // More than is owed: a question.
  {
    path: "/espace/paiement",
    signedIn: true,
    fill: { montant: "4999" },
    field: "confirme",
  },
  // Over the ceiling: the transfer instead.
  {
    path: "/espace/paiement",
    signedIn: true,
    fill: { montant: "9000" },
    field: "montant",
  },
  { path: "/espace/contact", signedIn: true, field: "sujet" },
  {
    path: "/espace/compte/fermeture",
    signedIn: true,
    field: "fermeture-mot_de_passe_actuel",
  },
];

browserTest(
  "a form with faults says so in its title, takes the focus to the list of them, leads to each field, and axe-core finds nothing",
  async (browser) => {
    const server = await shared();
    const { all } = await preparePages(server);
    const cookie = all.find((one) => one.cookie !== "")?.cookie ?? "";
    for (const story of FAULTS) {
      const context = await openAs(
        browser,
        server.origin,
        story.signedIn ? cookie : "",
      );
      const page = await context.newPage();
      await page.goto(server.origin + story.path);
      for (const [name, value] of Object.entries(story.fill ?? {})) {
        await page.fill(`[name=${name}]`, value);
      }
      await page.click("main form button[type=submit]");
      await page.waitForSelector(".summary");
      const named = `${story.path} ${story.field}`;
      assert((await page.title()).startsWith("Erreur\u00A0: "), named);
      const focused = await page.evaluate(() =>
        document.activeElement?.className
      );
      assertEquals(focused, "summary", named);
      assertEquals(await findViolations(page), [], named);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await findViolations(page, { only: OF_COLOURS });
      assertEquals(dark, [], `dark ${named}`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const field = await page.evaluate(() => document.activeElement?.id);
      assertEquals(field, story.field, named);
      await context.close();
    }
  },
);

/** Names, addresses and messages as long as the fields allow, in words that do not break. */
const LONG = "Saint-Barthélemy-de-la-Croix-".repeat(4).slice(0, 110);

/** A tenant of whom there is nothing yet, and one of whom there is very much of everything. */
const EXTREMES = [
  {
    tenantNumber: asTenantNumber("000777001"),
    email: "rien@exemple.fr",
    password: "rien de rien ici",
  },
  {
    tenantNumber: asTenantNumber("000777002"),
    email: `${"long".repeat(12)}@exemple.fr`,
    password: "beaucoup trop de tout",
  },
];

async function putExtremes(services: Services) {
  for (const extreme of EXTREMES) await createUser(services, extreme);
  const { tenantNumber: number } = must(EXTREMES[1]);
  await transact(services.store, (tx) => {
    tx.set(keys.tenant(number), {
      v: 1,
      number,
      civility: "Mme",
      surname: LONG.toUpperCase(),
      birthName: LONG,
      firstName: LONG,
      email: "",
    });
  });
  for (let n = 0; n < 12; n++) {
    await transact(services.store, (tx) =>
      putContract(
        tx,
        {
          v: 1,
          contract: contractOf(`00777000${String(n).padStart(2, "0")}`),
          tenantNumber: number,
          kind: "autre",
          homeNumber: "0123456789",
          address: LONG,
          postcode: "16730",
          city: LONG,
          startsOn: "2017-04-01",
          endsOn: null,
          directDebit: n % 2 === 1,
        },
        null,
        "2026-11-01",
      ));
  }
  await transact(services.store, async (tx) => {
    const postings = Array.from(
      { length: 60 },
      (_, n) =>
        buildTestPosting({
          id: `import:long-${n}`,
          date: "2026-11-02",
          label: LONG,
          amountCents: n % 2 === 0 ? -123_456_789 : 1,
        }),
    );
    const at = "2026-11-02T00:00:00.000Z";
    await putPostings(tx, testAccount("L/0077700000", number), postings, at);
  });
}

browserTest(
  "with nothing to show, and with very much and very long, axe-core finds nothing and nothing scrolls sideways",
  async (browser) => {
    await using server = await openProductionServer({
      landlordChanges: { nom: LONG, adresse: [LONG, LONG], hebergeur: LONG },
      prepare: putExtremes,
    });
    const { origin } = server;
    const pages: ReadyPage[] = [{ path: "/", cookie: "" }];
    for (const extreme of EXTREMES) {
      const cookie = await signInDemo(origin, extreme);
      const message = { sujet: "autre", contrat: "", message: LONG.repeat(30) };
      if (extreme === EXTREMES[1]) {
        await postForm(`${origin}/espace/contact`, message, cookie);
      }
      for (const path of ["", "/paiement", "/paiement/plusieurs", "/solde"]) {
        pages.push({ path: `/espace${path}`, cookie });
      }
      for (
        const path of ["/contrats", "/informations", "/avis", "/documents"]
      ) {
        pages.push({ path: `/espace${path}`, cookie });
      }
      for (const path of ["/contact", "/compte", "/hors-ligne"]) {
        pages.push({ path: `/espace${path}`, cookie });
      }
    }
    const viewport = { width: 320, height: 800 };
    const found: string[] = [];
    await visitAll(browser, origin, pages, { viewport }, async (page, path) => {
      const [wide] = await findMisfits(page);
      if (wide > 0) found.push(`${path}: ${wide} pixels too wide`);
      const faults = await findViolations(page);
      found.push(...faults.map((one) => `${path}: ${one}`));
    });
    assertEquals(found, []);
  },
);

/**
 * A tenth of what counts as good. On a slow processor the header is painted while the page is still being read, and
 * grows by a word (0.003 was seen); a picture without a size, or a line that comes in late, moves far more than this.
 */
const MOST_SHIFT = 0.01;

browserTest(
  "nothing moves while a page of the journey loads",
  async (browser) => {
    const server = await shared();
    const { journey } = await preparePages(server);
    await visitAll(browser, server.origin, journey, {}, async (page, path) => {
      await page.waitForLoadState("load");
      const shift = await page.evaluate(() =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              sum += (entry as unknown as { value: number }).value;
            }
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 300);
        })
      );
      assert(shift < MOST_SHIFT, `${path}: ${shift}`);
    });
  },
);

browserTest(
  "with forced colours and with reduced motion every page keeps its focus visible and moves nothing",
  async (browser) => {
    const server = await shared();
    const { journey } = await preparePages(server);
    await visitAll(
      browser,
      server.origin,
      journey,
      { forcedColors: "active", reducedMotion: "reduce" },
      async (page, path) => {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const focused = document.activeElement;
          const style = focused && getComputedStyle(focused);
          const moving = [...document.querySelectorAll("*")].filter((element) =>
            getComputedStyle(element).transitionDuration !== "0s" ||
            getComputedStyle(element).animationName !== "none"
          );
          return { outline: style?.outlineStyle, moving: moving.length };
        });
        assertEquals(seen, { outline: "solid", moving: 0 }, path);
      },
    );
  },
);
