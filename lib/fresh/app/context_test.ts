import { assertEquals } from "@std/assert";
import { App, type Context } from "fresh";

async function answer(
  handle: (ctx: Context<unknown>) => Response,
): Promise<Response> {
  const app = new App().get("/", handle);
  return await app.handler()(new Request("http://localhost/?q=1"));
}

async function location(target: string): Promise<string | null> {
  const response = await answer((ctx) => ctx.redirect(target));
  assertEquals(response.status, 302);
  return response.headers.get("Location");
}

Deno.test("Context.redirect() keeps a local target on this site", async () => {
  assertEquals(await location("/"), "/");
  assertEquals(await location("/a/b?c=//d#e"), "/a/b?c=//d#e");
  assertEquals(await location("//evil.test/a"), "/evil.test/a");
  assertEquals(await location("///evil.test//a#//b"), "/evil.test/a#//b");
  assertEquals(await location("https://bank.test/a"), "https://bank.test/a");
});

Deno.test("Context.text(), html() and json() set their content type", async () => {
  const types = [
    await answer((ctx) => ctx.text("a")),
    await answer((ctx) => ctx.html("a", { status: 201 })),
    await answer((ctx) => ctx.json({ a: 1 })),
  ].map((response) => [response.status, response.headers.get("Content-Type")]);
  assertEquals(types, [
    [200, "text/plain;charset=UTF-8"],
    [201, "text/html; charset=utf-8"],
    [200, "application/json"],
  ]);
});

Deno.test("Context.stream() sends text and bytes in order", async () => {
  const response = await answer((ctx) =>
    ctx.stream(async function* () {
      yield "é";
      yield await Promise.resolve(new Uint8Array([33]));
    })
  );
  assertEquals(await response.text(), "é!");
});
