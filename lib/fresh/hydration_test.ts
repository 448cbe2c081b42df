import { assertEquals } from "@std/assert";
import { chromium, type Page } from "playwright-core";
import { Builder } from "fresh/dev";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("./testdata/app", import.meta.url));
const executablePath = Deno.env.get("CHROMIUM") ?? "/usr/bin/chromium";

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Visit {
  page: Page;
  origin: string;
  errors: string[];
  scripts: string[];
}

async function withBrowser(use: (visit: Visit) => Promise<void>) {
  const { app } = await import("./testdata/app/main.ts");
  const builder = new Builder({ root });
  const attach = await builder.build({ snapshot: "memory" });
  attach(app);
  await using server = Deno.serve(
    { port: 0, onListen: () => {} },
    app.handler(),
  );
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage();
    const visit: Visit = {
      page,
      origin: `http://localhost:${server.addr.port}`,
      errors: [],
      scripts: [],
    };
    page.on("pageerror", (error) => visit.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") visit.errors.push(message.text());
    });
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) visit.scripts.push(response.url());
    });
    await use(visit);
  } finally {
    await browser.close();
  }
}

async function checkSharedSignal({ page }: Visit) {
  await page.click("#first:enabled");
  await page.click("#second:enabled");
  await page.click("#nested:enabled");
  for (const id of ["first", "second", "nested"]) {
    assertEquals(await page.textContent(`#${id}`), "13 clicks");
  }
}

async function checkTypedProps({ page }: Visit, fromServer: string | null) {
  await page.waitForSelector('#typed[data-at="browser"]');
  assertEquals(await page.textContent("#typed"), fromServer);
  assertEquals(
    await page.textContent("#echo"),
    "</script><!-- \u2028 '\\ é!",
  );
}

async function checkSlots({ page }: Visit) {
  assertEquals(await page.textContent("#outer > button em"), "Outer");
  assertEquals(await page.title(), "Open panel");
  // What the server kept in a template appears, and the island in it works.
  await page.click("#inner > button");
  await page.click("#hidden:enabled");
  assertEquals(await page.textContent("#hidden"), "8 clicks");
  await page.click("#outer > button");
  assertEquals(await page.locator(".from-server").count(), 0);
  await page.click("#outer > button");
  assertEquals(await page.locator(".from-server").count(), 1);
  // The shared signal outlives the islands that showed it.
  assertEquals(await page.textContent("#nested"), "13 clicks");
}

Deno.test({
  name: "boot() starts every island of a page in a browser",
  ignore: !isFile(executablePath),
  // The browser's process and pipes end on their own time.
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () =>
    withBrowser(async (visit) => {
      const { page, origin } = visit;
      const html = await (await fetch(`${origin}/islands`)).text();
      const typed = /<output[^>]*>(.*?)<\/output>/s.exec(html)?.[1] ?? null;
      await page.goto(`${origin}/islands`);
      await checkSharedSignal(visit);
      await checkTypedProps(visit, typed);
      await checkSlots(visit);
      assertEquals(visit.errors, []);
    }),
});

Deno.test({
  name: "boot() names the island that stands where no markup can hold it",
  ignore: !isFile(executablePath),
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () =>
    withBrowser(async ({ page, origin, errors }) => {
      // The parser ends a paragraph where a section begins.
      await page.goto(`${origin}/nested`);
      await page.click("#beside:enabled");
      assertEquals(await page.textContent("#beside"), "2 clicks");
      assertEquals(errors, [`Cannot start island "Panel": check its nesting`]);
    }),
});

Deno.test({
  name: "boot() loads the modules of a page with one island once each",
  ignore: !isFile(executablePath),
  sanitizeOps: false,
  sanitizeResources: false,
  fn: () =>
    withBrowser(async ({ page, origin, errors, scripts }) => {
      await page.goto(`${origin}/counter`);
      await page.click("#only:enabled");
      assertEquals(await page.textContent("#only"), "4 clicks");
      // The island, what all islands share, and signals: one island has none.
      assertEquals(scripts.length, 3);
      assertEquals(new Set(scripts).size, 3);

      scripts.length = 0;
      await page.goto(`${origin}/`);
      assertEquals(scripts, []);
      assertEquals(await page.locator("script").count(), 0);
      assertEquals(errors, []);
    }),
});
