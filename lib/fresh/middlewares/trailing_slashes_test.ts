import { assertEquals } from "@std/assert";
import { App, trailingSlashes } from "fresh";

async function visit(mode: "always" | "never", path: string) {
  const app = new App().use(trailingSlashes(mode))
    .get("/", (ctx) => ctx.text("ok"))
    .get("/a", (ctx) => ctx.text("ok"));
  const response = await app.handler()(new Request(`http://localhost${path}`));
  return response.headers.get("Location") ?? response.status;
}

Deno.test("trailingSlashes() redirects to the wanted form", async () => {
  assertEquals(await visit("never", "/a/?b=c"), "/a?b=c");
  assertEquals(await visit("never", "/a"), 200);
  assertEquals(await visit("never", "/"), 200);
  assertEquals(await visit("always", "/a?b"), "/a/?b");
  assertEquals(await visit("always", "/a/"), 200);
});
