import { assertEquals, assertMatch } from "@std/assert";
import { addMonths, parisMonth, toInstant } from "../../lib/domain/month.ts";
import { keys } from "../../lib/store/keys.ts";
import { listNotices } from "../../lib/store/notices.ts";
import { createStore } from "../../lib/store/store.ts";
import {
  buildProduction,
  freePort,
  runPortal,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { putRentedContracts } from "./rented_contracts.ts";
import { stormAccount } from "./storm.ts";

const DAY_MS = 86_400_000;
const COMMAND = "lib/commands/notices.ts";
const MONTH = parisMonth(Date.now());

/**
 * Three contracts whose notices begin fourteen months ago, in a store that last ran so many days before the clock of
 * now.
 */
async function openStore(daysAgo: number | null) {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  const env = await writeEnvironment(folder, freePort(), {}, {
    premier_mois: addMonths(MONTH, -13),
    jour_avis: 1,
  });
  const open = async <T>(use: (kv: Deno.Kv) => Promise<T>): Promise<T> => {
    using kv = await Deno.openKv(env.KV_PATH);
    return await use(kv);
  };
  const contracts = await open(async (kv) => {
    const contracts = await putRentedContracts(createStore(kv), 3, 40_000);
    if (daysAgo === null) return contracts;
    const at = toInstant(Date.now() - daysAgo * DAY_MS);
    await kv.set(keys.clockMark(), { v: 1, at });
    return contracts;
  });
  return {
    env,
    /** The months of each contract's notices, together. */
    months: () =>
      open(async (kv) => {
        const notices = await Promise.all(
          contracts.map((one) =>
            listNotices(createStore(kv), stormAccount(one))
          ),
        );
        return notices.flat().map(({ month }) => month).sort();
      }),
    /** The alerts that the clock and the notices have left, each once; the removal of old data tells of itself. */
    alerts: () =>
      open(async (kv) => {
        const alerts = await Array.fromAsync(
          kv.list<{ kind: string }>({ prefix: keys.alerts() }),
        );
        return alerts.map(({ value }) => value.kind)
          .filter((kind) => !kind.startsWith("retention_"));
      }),
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

/** Starts the server and ends it in good order: what its start does at once is done. */
async function startAndStop(env: Record<string, string>): Promise<string> {
  await using server = await startPortal(env);
  for (let look = 0; look < 200; look++) {
    if (/"event":"(notices_issued|run_refused)"/.test(server.output())) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  server.tell("SIGTERM");
  await server.ended;
  return server.output();
}

const STORIES = [[425, "clock_ahead"], [-1, "clock_behind"]] as const;
for (const [daysAgo, fault] of STORIES) {
  Deno.test(`a start under a wrong clock issues no notice and leaves one alert (${fault})`, async () => {
    await using store = await openStore(daysAgo);
    for (let start = 0; start < 2; start++) {
      const output = await startAndStop(store.env);
      assertMatch(output, /"level":"alert","event":"run_refused"/);
    }
    assertEquals([await store.months(), await store.alerts()], [[], [fault]]);
    const refused = await runPortal(store.env, [COMMAND]);
    assertEquals(refused.code, 1);
    assertMatch(refused.output, /ne s’accorde pas .*--clock-checked/s);
    assertEquals(await store.months(), []);
    const trusted = await runPortal(store.env, [COMMAND, "--clock-checked"]);
    assertEquals(trusted.code, 1, "older months wait for a person");
    assertEquals((await store.months()).length, 6);
  });
}

Deno.test("a start after a long silence issues two months for each contract, and a person the older ones, by their name", async () => {
  await using store = await openStore(null);
  await startAndStop(store.env);
  const two = [addMonths(MONTH, -1), MONTH];
  const each = (months: string[]) => months.flatMap((one) => [one, one, one]);
  assertEquals(await store.months(), each(two));
  assertEquals(await store.alerts(), ["notices_older"]);
  const oldest = addMonths(MONTH, -13);
  const named = ["--month", oldest];
  const plan = await runPortal(store.env, [COMMAND, ...named, "--check"]);
  assertMatch(plan.output, /À émettre\s?:\n {2}\S+ \d{4}\s?: 3 contrats\n$/);
  assertEquals((await store.months()).length, 6);
  const done = await runPortal(store.env, [COMMAND, ...named]);
  assertEquals(done.code, 0, done.output);
  assertEquals(await store.months(), each([oldest, ...two]));
});
