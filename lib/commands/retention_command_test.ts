import { hashToken } from "../auth/tokens.ts";
import { asNewId } from "@/lib/domain/ids.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { keys } from "../store/keys.ts";
import { createStore, readValue } from "../store/store.ts";
import { transact } from "../store/transaction.ts";

async function run(kvPath: string, ...args: string[]) {
  const path = new URL("./retention.ts", import.meta.url).pathname;
  const landlord = new URL("../demo/landlord.json", import.meta.url).pathname;
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-kv", path, ...args],
    env: { KV_PATH: kvPath, NO_COLOR: "1", LANDLORD_FILE: landlord },
  }).output();
  const [out, err] = [child.stdout, child.stderr].map((bytes) =>
    new TextDecoder().decode(bytes).replaceAll("\u00A0", " ")
  );
  return { code: child.code, out, err };
}

const EXPIRED = "2020-01-01T00:00:00.000Z";

Deno.test("deno task retention removes what is over and says it, lists what was, and waits where a clock is doubted", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/kv.sqlite`;
  try {
    assertMatch((await run(path)).err, /^Base introuvable/);
    {
      using kv = await Deno.openKv(path);
      await transact(createStore(kv), (tx) => {
        tx.set(keys.device(hashToken("x")), {
          v: 1,
          userId: asNewId("u"),
          expiresAt: EXPIRED,
        });
        tx.set(keys.throttle("signInAccount", "a"), { v: 1, fullAt: EXPIRED });
      });
    }
    const done = await run(path);
    assertEquals(done.code, 0, done.err);
    assertMatch(done.out, /^Passage du .* : login 1, throttles 1, contrats/);
    const listed = await run(path, "--list");
    assertEquals(listed.out, `Aucun contrat n’est annoncé.\n${done.out}`);
    {
      using kv = await Deno.openKv(path);
      assertEquals(
        await readValue(createStore(kv), keys.device(hashToken("x"))),
        null,
      );
      const head = { v: 1 as const, lastRunAt: EXPIRED, runningUntil: null };
      await kv.set(keys.retentionHead(), head);
    }
    const doubted = await run(path);
    assertEquals(doubted.code, 1);
    assertMatch(
      doubted.err,
      /retention_refused[\s\S]*ajoutez --clock-is-right/,
    );
    assertEquals((await run(path, "--clock-is-right")).code, 0);
    assertEquals((await run(path, "--allow", "beaucoup")).code, 2);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
