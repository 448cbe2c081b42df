import { assertEquals, assertStringIncludes } from "@std/assert";
import { fileURLToPath } from "node:url";
import { App, csp, type Middleware } from "fresh";
import { Builder } from "fresh/dev";
import type { State } from "../testdata/app/state.ts";
import { createBrokenHandler, createDevHandler } from "./dev_handler.ts";

const root = fileURLToPath(new URL("../testdata/app", import.meta.url));
const attach = await new Builder({ root }).build({
  snapshot: "memory",
  mode: "development",
});

function devApp(...fns: Middleware<State>[]) {
  const app = new App<State>({ mode: "development" })
    .use(csp({ useNonce: true }), ...fns)
    .get("/throws", () => {
      throw new Error("what went wrong");
    })
    .fsRoutes();
  attach(app);
  return createDevHandler(app);
}

const page = { headers: { Accept: "text/html" } };

Deno.test("createDevHandler() reloads pages through a script the CSP allows", async () => {
  const handler = devApp();
  const response = await handler(new Request("http://localhost/blog/latest"));
  const [, path = "", nonce] =
    /<script type="module" src="([^"]+)" nonce="(\w+)">/.exec(
      await response.text(),
    ) ?? [];
  assertStringIncludes(
    response.headers.get("Content-Security-Policy") ?? "",
    `'nonce-${nonce}'`,
  );
  const script = await handler(new Request(`http://localhost${path}`));
  assertStringIncludes(await script.text(), "location.reload()");

  const alive = await handler(new Request("http://localhost/_frsh/alive"));
  assertEquals(alive.headers.get("Content-Type"), "text/event-stream");
  const reader = alive.body?.getReader();
  const { value } = await reader?.read() ?? {};
  assertStringIncludes(new TextDecoder().decode(value), "data: ");
  await reader?.cancel();
});

Deno.test("createDevHandler() shows errors in the page", async () => {
  const response = await devApp()(new Request("http://localhost/fails", page));
  assertEquals(response.status, 500);
  const html = await response.text();
  assertStringIncludes(html, "<h1>Error 500</h1>");
  assertStringIncludes(html, "Error: secret detail");
  const missing = await devApp()(new Request("http://localhost/nope", page));
  assertEquals((await missing.text()).includes("fresh-error"), false);
});

Deno.test("createDevHandler() makes a page for an error that has none", async () => {
  const app = new App<State>().get("/", () => {
    throw new Error("<what> went wrong");
  });
  const log = console.error;
  console.error = () => {};
  try {
    const handler = createDevHandler(app);
    const response = await handler(new Request("http://localhost/", page));
    assertEquals(response.status, 500);
    assertStringIncludes(await response.text(), "Error: &lt;what> went wrong");
    const plain = await handler(new Request("http://localhost/"));
    assertEquals(await plain.text(), "Internal server error");
  } finally {
    console.error = log;
  }
});

Deno.test("createBrokenHandler() says why there is no app", async () => {
  const handler = createBrokenHandler(new Error("no such file"));
  const response = await handler(new Request("http://localhost/any"));
  assertEquals(response.status, 500);
  assertStringIncludes(await response.text(), "no such file");
});
