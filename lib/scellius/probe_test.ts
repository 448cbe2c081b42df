import { assertEquals } from "@std/assert";
import { probe } from "./probe.ts";

/** Asks a server on the loopback. */
async function ask(answer: () => Response, body?: string) {
  let nowMs = 0;
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    answer,
  );
  try {
    const url = `http://127.0.0.1:${server.addr.port}/`;
    const services = { send: fetch, now: () => nowMs += 100 };
    const answered = await probe({ url, body }, services);
    if (typeof answered === "string") throw new Error(answered);
    return answered;
  } finally {
    await server.shutdown();
  }
}

Deno.test("probe() reads a status, a clock, the beginning of a text, and follows nothing", async () => {
  const date = "Thu, 26 Nov 2026 10:00:00 GMT";
  const answered = await ask(() =>
    new Response("a".repeat(100_000), {
      status: 302,
      headers: { date, location: "/ailleurs" },
    })
  );
  const { text, ...rest } = answered;
  assertEquals(text, "a".repeat(512));
  assertEquals(rest, {
    status: 302,
    location: "/ailleurs",
    dateMs: Date.parse(date),
    askedMs: 150,
    tookMs: 100,
  });
});

Deno.test("probe() takes an endless answer for what it begins with, and nobody for unreachable", async () => {
  const endless = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode("KO-".repeat(400)));
    },
  });
  const answered = await ask(
    () => new Response(endless, { status: 400 }),
    "a=b",
  );
  assertEquals(answered.text.length, 512);
  const services = { send: fetch, now: () => 0 };
  // Port 1 has nobody.
  assertEquals(
    await probe({ url: "http://127.0.0.1:1/" }, services),
    "unreachable",
  );
});
