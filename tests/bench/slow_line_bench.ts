import { must } from "../support/must.ts";
import { type Browser, chromium } from "playwright-core";
import { ISSUED_AT_ONCE, preparePages } from "../support/every_page.ts";
import { openProductionServer } from "../support/production_server.ts";
import { printTable } from "./measure.ts";

/** Chromium's "Slow 3G": 400 ms there and back, 400 kbit/s. */
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
const RUNS = 9;

interface Variant {
  name: string;
  url: string;
  cookie: string;
}

/** When a first visit shows something, and when the form is there to be filled in; milliseconds, medians. */
async function measureVisit(browser: Browser, { url, cookie }: Variant) {
  const paints: number[] = [];
  const forms: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
    });
    const [name, value = ""] = cookie.split("=");
    if (cookie !== "") {
      await context.addCookies([{ name: must(name), value, url }]);
    }
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", SLOW_3G);
    await page.goto(url, { waitUntil: "load" });
    const seen = await page.evaluate(async () => {
      const paint = await new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          for (const { name, startTime } of list.getEntries()) {
            if (name !== "first-contentful-paint") continue;
            observer.disconnect();
            resolve(startTime);
          }
        }).observe({ type: "paint", buffered: true });
      });
      const [visit] = performance.getEntriesByType("navigation");
      const { domInteractive } = visit as PerformanceNavigationTiming;
      return { paint, form: Math.max(paint, domInteractive) };
    });
    paints.push(seen.paint);
    forms.push(seen.form);
    await context.close();
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[RUNS >> 1];
  return { paint: median(paints), form: median(forms) };
}

/** Serves a page as it is under `/`, and a style sheet beside it. */
function servePage(html: string, sheet: string) {
  return Deno.serve(
    {
      port: 0,
      hostname: "127.0.0.1",
      automaticCompression: true,
      onListen() {},
    },
    (request) =>
      new URL(request.url).pathname === "/styles.css"
        ? new Response(sheet, { headers: { "content-type": "text/css" } })
        : new Response(html, {
          headers: { "content-type": "text/html; charset=utf-8" },
        }),
  );
}

/** How soon the payment form is there on a slow line, beside the same page without style and script. */
export async function benchSlowLine() {
  await using server = await openProductionServer({
    withAccount: true,
    landlordChanges: ISSUED_AT_ONCE,
  });
  const { journey } = await preparePages(server);
  const found = journey.find(({ path }) =>
    path.startsWith("/espace/paiement?")
  );
  if (found === undefined) throw new Error("Cannot find the payment form");
  const url = server.origin + found.path;
  const page = await fetch(url, { headers: { cookie: found.cookie } });
  const html = await page.text();
  const sheet = /<style[^>]*>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  const plain = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,">');
  const linked = plain.replace(
    "</head>",
    '<link rel="stylesheet" href="/styles.css"></head>',
  );
  await using floor = servePage(plain, sheet);
  await using beside = servePage(linked, sheet);
  const addressOf = ({ addr }: typeof floor) =>
    `http://127.0.0.1:${addr.port}/`;
  const variants: Variant[] = [
    {
      name: "no style, no script (the floor)",
      url: addressOf(floor),
      cookie: "",
    },
    {
      name: "its rules in a file beside it",
      url: addressOf(beside),
      cookie: "",
    },
    { name: "the portal's page", url, cookie: found.cookie },
  ];
  const browser = await chromium.launch({
    executablePath: Deno.env.get("CHROMIUM") ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const rows: string[][] = [];
  let first = 0;
  try {
    for (const variant of variants) {
      const visit = await measureVisit(browser, variant);
      const [paint, form] = [must(visit.paint), must(visit.form)];
      first ||= paint;
      rows.push([
        variant.name,
        paint.toFixed(0),
        form.toFixed(0),
        (paint / first).toFixed(2),
      ]);
    }
  } finally {
    await browser.close();
  }
  printTable(
    "The payment form on Slow 3G, a first visit, medians",
    ["", "first paint ms", "usable form ms", "ratio"],
    rows,
  );
}
