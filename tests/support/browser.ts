import { type Browser, chromium, type Page } from "playwright-core";

/** Chromium as Debian installs it, or where `CHROMIUM` says. */
const executablePath = Deno.env.get("CHROMIUM") ?? "/usr/bin/chromium";

/** This machine's names: tests that need two sites use both. */
const HERE = ["127.0.0.1", "localhost"];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isMissing(): boolean {
  try {
    return !Deno.statSync(executablePath).isFile;
  } catch {
    return true;
  }
}

/** The browser of a test file; it ends with the process, whose pipe it hangs on. */
let launched: Promise<Browser> | undefined;

/**
 * Registers a test that needs a browser: skipped and counted so where there is none, unless `BROWSER_TESTS=required`.
 * The tests of a file share one browser, and each has contexts of its own.
 */
export function browserTest(
  name: string,
  body: (browser: Browser) => Promise<void>,
) {
  Deno.test({
    name,
    ignore: isMissing() && Deno.env.get("BROWSER_TESTS") !== "required",
    // What the browser holds outlives the test that launched it.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      launched ??= chromium.launch({ executablePath, args: FLAGS });
      const browser = await launched;
      try {
        await body(browser);
      } finally {
        await Promise.all(browser.contexts().map((one) => one.close()));
      }
    },
  });
}

/**
 * A page that remembers what went wrong on it: script errors, refused content, requests to anywhere but this machine.
 */
export interface WatchedPage {
  page: Page;
  faults: string[];
}

/** Opens a page of its own context: no cookies, a phone's size. */
export async function openPage(
  browser: Browser,
  options: { javaScriptEnabled: boolean },
): Promise<WatchedPage> {
  const context = await browser.newContext({
    ...options,
    viewport: { width: 390, height: 800 },
    locale: "fr-FR",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && !HERE.includes(hostname)) {
      faults.push(`a request to ${request.url()}`);
    }
  });
  return { page, faults };
}
