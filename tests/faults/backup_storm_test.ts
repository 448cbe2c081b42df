import { assert, assertEquals } from "@std/assert";
import {
  buildProduction,
  freePort,
  runPortal,
  startPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { post } from "./kill_storm.ts";
import {
  createRandom,
  deliverAll,
  listDamage,
  prepareStorm,
  readSeed,
} from "./storm.ts";

const SIZE = { contracts: 40, notifications: 800, duplicates: 0.3 };

Deno.test("a backup taken during a storm, restored elsewhere, comes to the same when the bank sends everything again", async () => {
  const seed = readSeed();
  console.log(`seed ${seed}`);
  const random = createRandom(seed);
  await buildProduction();
  const folder = await Deno.makeTempDir();
  try {
    const env = await writeEnvironment(folder, freePort());
    const before = await Deno.openKv(env.KV_PATH);
    const storm = await prepareStorm(before, SIZE, random);
    before.close();
    const backup = `${folder}/copy`;
    let copying: ReturnType<typeof runPortal> | undefined;
    let sent = 0;
    let sentAtCopy = 0;
    await using server = await startPortal(env);
    await deliverAll(storm, 64, async ({ body }) => {
      const status = await post([server], random, body);
      if (++sent === 200) {
        copying = runPortal(env, ["lib/commands/backup.ts", backup])
          .finally(() => sentAtCopy = sent);
      }
      return status;
    });
    const copied = await copying;
    assertEquals(copied?.code, 0, copied?.output);
    assert(sentAtCopy > 200);
    const elsewhere = { ...env, KV_PATH: `${folder}/elsewhere.sqlite` };
    const restored = await runPortal(elsewhere, [
      "lib/commands/restore.ts",
      backup,
    ]);
    assertEquals(restored.code, 0, restored.output);
    const kv = await Deno.openKv(elsewhere.KV_PATH);
    const lost = await listDamage(kv, storm);
    kv.close();
    // A copy of a moment: whole in itself, only what came after it is missing.
    assertEquals(lost.filter((one) => !/instead of|booked 0/.test(one)), []);
    const port = freePort();
    await using second = await startPortal({
      ...elsewhere,
      PORT: String(port),
      ORIGIN: `http://127.0.0.1:${port}`,
    });
    await deliverAll(storm, 64, ({ body }) => post([second], random, body));
    await second.kill();
    const replayed = await Deno.openKv(elsewhere.KV_PATH);
    assertEquals(await listDamage(replayed, storm), [], `seed ${seed}`);
    replayed.close();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
