import { assertEquals } from "@std/assert";
import { App, csrf, type CsrfOptions } from "fresh";

async function post(
  headers: Record<string, string>,
  options?: CsrfOptions,
  method = "POST",
): Promise<number> {
  const app = new App().use(csrf(options)).all("/", (ctx) => ctx.text("ok"));
  const request = new Request("https://app.test/", { method, headers });
  return (await app.handler()(request)).status;
}

Deno.test("csrf() refuses what another site's page sends", async () => {
  const other = { Origin: "https://evil.test" };
  assertEquals(await post(other), 403);
  assertEquals(await post({ Origin: "null" }), 403);
  assertEquals(await post({ "Sec-Fetch-Site": "cross-site" }), 403);
  assertEquals(await post({ ...other, "Sec-Fetch-Site": "same-site" }), 403);
});

Deno.test("csrf() lets through what cannot be forged", async () => {
  assertEquals(await post({}), 200);
  assertEquals(await post({ Origin: "https://app.test" }), 200);
  assertEquals(await post({ "Sec-Fetch-Site": "same-origin" }), 200);
  assertEquals(await post({ "Sec-Fetch-Site": "none" }), 200);
  assertEquals(await post({ Origin: "https://evil.test" }, {}, "GET"), 200);
});

Deno.test("csrf() accepts the origins it is told", async () => {
  const headers = { Origin: "https://b.test", "Sec-Fetch-Site": "cross-site" };
  assertEquals(await post(headers, { origin: "https://b.test" }), 200);
  assertEquals(await post(headers, { origin: ["https://b.test"] }), 200);
  assertEquals(await post(headers, { origin: () => true }), 200);
  assertEquals(await post(headers, { origin: "https://c.test" }), 403);
});
