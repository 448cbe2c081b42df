import { must } from "../support/must.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { DatabaseSync } from "node:sqlite";
import { createStore, readValue } from "../../lib/store/store.ts";
import { keys } from "../../lib/store/keys.ts";
import {
  buildProduction,
  freePort,
  type PortalProcess,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { createRandom, type Delivery, prepareStorm } from "./storm.ts";

const NOTIFICATIONS = 18;
const SIZE = {
  contracts: NOTIFICATIONS,
  notifications: NOTIFICATIONS,
  duplicates: 0,
};

async function openPortal() {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  const env = await writeEnvironment(folder, freePort());
  const kv = await Deno.openKv(env.KV_PATH);
  const { deliveries } = await prepareStorm(kv, SIZE, createRandom(1));
  kv.close();
  const server = await startPortal(env);
  return {
    env,
    server,
    deliveries,
    async [Symbol.asyncDispose]() {
      await server.kill();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Waits until a line has been logged so many times. */
async function logged(server: PortalProcess, event: string, times: number) {
  for (let look = 0; look < 200; look++) {
    const count = server.output().split(`"event":"${event}"`).length - 1;
    if (count >= times) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Cannot wait longer for ${event}\n${server.output()}`);
}

async function statusOf(
  { origin }: PortalProcess,
  { body }: Delivery,
): Promise<number> {
  const answer = await fetch(`${origin}/scellius/notification`, {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  await answer.body?.cancel();
  return answer.status;
}

/** A request whose body never ends, once the server has begun to read it. */
async function hang({ origin }: PortalProcess): Promise<Deno.Conn> {
  const { hostname, port } = new URL(origin);
  const conn = await Deno.connect({ hostname, port: Number(port) });
  const head = "POST /scellius/notification HTTP/1.1\r\nHost: x\r\n" +
    "Content-Type: application/x-www-form-urlencoded\r\n" +
    "Content-Length: 100\r\nExpect: 100-continue\r\n\r\n";
  await conn.write(new TextEncoder().encode(head));
  const answer = new Uint8Array(100);
  const length = await conn.read(answer) ?? 0;
  const text = new TextDecoder().decode(answer.subarray(0, length));
  assertMatch(text, /^HTTP\/1\.1 100 /);
  return conn;
}

Deno.test("a server that is told to end answers and books the notifications that it has taken, and takes no more", async () => {
  await using portal = await openPortal();
  const { env, server, deliveries } = portal;
  // While another process holds the file, no commit can end: all of them are under way.
  const holder = new DatabaseSync(env.KV_PATH, { timeout: 10_000 });
  holder.exec("BEGIN IMMEDIATE");
  const answers = deliveries.map((one) => statusOf(server, one));
  await logged(server, "notification_read", NOTIFICATIONS);
  server.tell("SIGTERM");
  await logged(server, "stopping", 1);
  const late = await statusOf(server, must(deliveries[0])).catch(() =>
    "refused"
  );
  holder.exec("ROLLBACK");
  holder.close();
  assertEquals(
    [...new Set(await Promise.all(answers)), late],
    [200, "refused"],
  );
  assertEquals(await server.ended, 0);
  assertMatch(server.output(), /"event":"stopped"/);
  using kv = await Deno.openKv(env.KV_PATH);
  for (const { payment } of deliveries) {
    const booked = await readValue(createStore(kv), keys.payment(payment));
    assertEquals(booked?.operations.length, 1, payment);
  }
});

Deno.test("a request that hangs does not keep a server that is told to end", async () => {
  await using portal = await openPortal();
  const { server } = portal;
  using _conn = await hang(server);
  server.tell("SIGINT");
  assertEquals(await server.ended, 0);
  assertMatch(server.output(), /"event":"stop_cut_short"/);
});

Deno.test("a second signal ends a server at once", async () => {
  await using portal = await openPortal();
  const { server } = portal;
  using _conn = await hang(server);
  server.tell("SIGTERM");
  await logged(server, "stopping", 1);
  server.tell("SIGTERM");
  assertEquals(await server.ended, 1);
  assertMatch(server.output(), /"event":"stopped_at_once"/);
});
