import { assertEquals, assertStringIncludes } from "@std/assert";
import { fileURLToPath } from "node:url";
import { App } from "fresh";
import { Builder } from "fresh/dev";
import type { State } from "../testdata/app/state.ts";

const root = fileURLToPath(new URL("../testdata/app", import.meta.url));
const attach = await new Builder({ root }).build({ snapshot: "memory" });

async function ask(path: string, init?: RequestInit) {
  const app = new App<State>().fsRoutes();
  attach(app);
  const url = `http://localhost${path}`;
  const response = await app.handler()(new Request(url, init));
  const text = await response.text();
  const body = /<body>(.*)<\/body>/s.exec(text)?.[1] ?? text;
  return { status: response.status, headers: response.headers, body };
}

Deno.test("fsRoutes() finds the page of every form of name", async () => {
  const pages: Record<string, string> = {
    "/blog/latest": '<div class="blog"><article>the latest</article></div>',
    "/blog/x%20y": '<div class="blog"><article>x y</article></div>',
    "/about": "<p>about default</p>",
    "/fr/about": "<p>about fr</p>",
    "/files/a/b": "<p>file a/b</p>",
    "/offer": '<div class="marketing"><p>offer</p></div>',
    "/new/5": '{"id":"5"}',
  };
  for (const [path, body] of Object.entries(pages)) {
    assertEquals((await ask(path)).body, body, path);
  }
});

Deno.test("fsRoutes() answers 404 for what has no file or no handler", async () => {
  for (const [path, method] of [["/nope", "GET"], ["/form", "DELETE"]]) {
    const { status, headers, body } = await ask(path ?? "", { method });
    assertEquals(status, 404);
    assertEquals(body, "<h1>Error 404</h1>");
    // The catch stands outside the root middleware.
    assertEquals(headers.get("X-Trail"), null);
  }
});

Deno.test("fsRoutes() runs a folder's middlewares, a whole array of them", async () => {
  const refused = await ask("/admin");
  assertEquals(refused.status, 403);
  assertEquals(refused.body, "<h1>Error 403</h1>");
  const { status, headers, body } = await ask("/admin?key");
  assertEquals([status, body], [200, "<p>admin</p>"]);
  assertEquals(headers.get("X-Trail"), "root>admin");
});

Deno.test("fsRoutes() renders a form again with what the handler says", async () => {
  const post = (name: string) =>
    ask("/form", { method: "POST", body: new URLSearchParams({ name }) });
  const failed = await post("");
  assertEquals(failed.status, 422);
  assertStringIncludes(failed.body, "<p>Empty</p>");
  const done = await post("z");
  assertEquals(done.status, 303);
  assertEquals(done.headers.get("Location"), "/evil.test/z");
  assertStringIncludes((await ask("/form")).body, "<p>No error</p>");
});

Deno.test("fsRoutes() obeys a page's configuration", async () => {
  const { body } = await ask("/blog/bare");
  assertEquals(body, "<p>bare</p>");
});

Deno.test("fsRoutes() shows the error page without the error", async () => {
  const { status, body } = await ask("/fails");
  assertEquals([status, body], [500, "<h1>Error 500</h1>"]);
});
