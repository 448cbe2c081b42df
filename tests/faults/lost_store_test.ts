import { must } from "../support/must.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import {
  buildProduction,
  freePort,
  type PortalProcess,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import {
  importDemo,
  postForm,
  putDemoAccount,
  signInDemo,
} from "../support/production_server.ts";
import { createRandom, listDamage, prepareStorm, type Storm } from "./storm.ts";

const SIZE = { contracts: 20, notifications: 200, duplicates: 0 };
const TYPE = "application/x-www-form-urlencoded";

/** A folder with a store and payments in it, and a server on them. */
async function openStorm(fileKiB?: number) {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  const env = await writeEnvironment(folder, freePort());
  const kv = await Deno.openKv(env.KV_PATH);
  const storm = await prepareStorm(kv, SIZE, createRandom(1));
  kv.close();
  await importDemo(env);
  await putDemoAccount(env);
  const server = await startPortal(env, "serve.ts", fileKiB);
  return {
    env,
    server,
    storm,
    async [Symbol.asyncDispose]() {
      await server.kill();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function deliver(
  { origin }: PortalProcess,
  body: string,
): Promise<[number, string]> {
  const answer = await fetch(`${origin}/scellius/notification`, {
    method: "POST",
    body,
    headers: { "content-type": TYPE },
  });
  return [answer.status, (await answer.text()).slice(0, 3)];
}

/** What `/health` comes to say; it looks at the store every few seconds. */
async function healthOf({ origin }: PortalProcess): Promise<string> {
  for (let look = 0;; look++) {
    const health = await fetch(`${origin}/health`);
    const text = await health.text();
    if (health.status !== 200 || look > 200) return `${health.status} ${text}`;
    await new Promise((done) => setTimeout(done, 100));
  }
}

const MISHAPS: Record<string, (path: string) => Promise<void>> = {
  store_gone: async (path) => {
    for (const end of ["", "-wal", "-shm"]) await Deno.remove(path + end);
  },
  store_replaced: async (path) => {
    await Deno.copyFile(path, `${path}.other`);
    await Deno.rename(`${path}.other`, path);
  },
  store_truncated: (path) => Deno.truncate(path, 0),
};

for (const [reason, happen] of Object.entries(MISHAPS)) {
  Deno.test(`a notification is not acknowledged when the file under the server is another (${reason}), not even one known before, and /health says so`, async () => {
    await using portal = await openStorm();
    const { env, server, storm } = portal;
    const [first, second] = storm.deliveries;
    assertEquals(await deliver(server, must(first).body), [200, "OK-"]);
    await happen(env.KV_PATH);
    for (const { body } of [must(second), must(first)]) {
      assertEquals((await deliver(server, body))[0], 500);
    }
    const health = await healthOf(server);
    assertMatch(health, /^503 store_\w+$/);
    if (reason !== "store_truncated") assertEquals(health, `503 ${reason}`);
    assertMatch(server.output(), /"level":"alert","event":"store_not_well"/);
  });
}

Deno.test("on a full disk /health is 503, pages are shown, signing out works, and what was acknowledged is booked", async () => {
  const fileKiB = 400;
  await using portal = await openStorm(fileKiB);
  const { env, server, storm } = portal;
  const cookie = await signInDemo(server.origin);
  const acknowledged = new Set<string>();
  let refused = 0;
  for (const { payment, body } of storm.deliveries) {
    const [status] = await deliver(server, body);
    if (status === 200) acknowledged.add(payment);
    else assertEquals(status, 500);
    if (status === 500 && ++refused === 3) break;
  }
  assertEquals(refused, 3, "the disk must have become full");
  assert(acknowledged.size > 0);
  assertEquals(await healthOf(server), "503 store_unwritable");
  assertMatch(server.output(), /"level":"alert","event":"store_not_well"/);
  const page = await fetch(`${server.origin}/espace`, { headers: { cookie } });
  await page.body?.cancel();
  assertEquals([page.status, page.url], [200, `${server.origin}/espace`]);
  const out = await postForm(`${server.origin}/deconnexion`, {}, cookie);
  assertEquals(out.status, 303);
  assertMatch(out.headers.getSetCookie()[0], /^session=; .*Max-Age=0/);
  await server.kill();
  assertEquals(await listLoss(env.KV_PATH, storm, acknowledged), []);
});

/** What is wrong with the ledgers beside payments that were never acknowledged. */
async function listLoss(
  path: string,
  storm: Storm,
  acknowledged: ReadonlySet<string>,
): Promise<string[]> {
  using kv = await Deno.openKv(path);
  const damage = await listDamage(kv, storm);
  return damage.filter((one) => {
    const [, unbooked] = /^(\w+): booked 0 times$/.exec(one) ?? [];
    return !/cents instead of/.test(one) &&
      (unbooked === undefined || acknowledged.has(unbooked));
  });
}
