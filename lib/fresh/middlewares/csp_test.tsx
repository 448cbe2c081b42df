import { assertEquals, assertStringIncludes } from "@std/assert";
import { App, csp, type CSPOptions } from "fresh";

async function policy(options: CSPOptions, header = "Content-Security-Policy") {
  const app = new App()
    .use(csp(options))
    .get("/text", (ctx) => ctx.text("text"))
    .route("/page", { component: () => <script src="/a.js" /> });
  const get = (path: string) =>
    app.handler()(new Request(`http://localhost${path}`));
  const [text, page] = [await get("/text"), await get("/page")];
  return {
    text: text.headers.get(header) ?? "",
    page: page.headers.get(header) ?? "",
    html: await page.text(),
  };
}

Deno.test("csp() sets the default directives", async () => {
  const { text } = await policy({});
  assertEquals(
    text,
    "default-src 'self'; script-src 'self' 'unsafe-inline'; " +
      "style-src 'self' 'unsafe-inline'; font-src 'self'; " +
      "img-src 'self' data:; media-src 'self' data: blob:; " +
      "worker-src 'self' blob:; connect-src 'self'; object-src 'none'; " +
      "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; " +
      "upgrade-insecure-requests",
  );
});

Deno.test("csp() replaces directives of the same name", async () => {
  const { text } = await policy({
    csp: ["form-action 'self' https://bank.test", "sandbox"],
  });
  assertEquals(text.match(/form-action/g)?.length, 1);
  assertStringIncludes(text, "form-action 'self' https://bank.test; sandbox");
});

Deno.test("csp() gives pages the nonce of their scripts", async () => {
  const { text, page, html } = await policy({ useNonce: true });
  const nonce = /<script src="\/a.js" nonce="([0-9a-f]{32})"/.exec(html)?.[1];
  assertStringIncludes(page, `script-src 'self' 'nonce-${nonce}'`);
  assertStringIncludes(page, `style-src 'self' 'nonce-${nonce}'`);
  assertStringIncludes(text, "script-src 'self' 'unsafe-inline'");
});

Deno.test("csp() can report instead of refusing", async () => {
  const { text } = await policy(
    { reportOnly: true, reportTo: "/csp" },
    "Content-Security-Policy-Report-Only",
  );
  assertStringIncludes(text, "report-to csp-endpoint; report-uri /csp");
});
