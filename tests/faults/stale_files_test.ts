import { assertEquals, assertMatch } from "@std/assert";
import { addMonths, parisMonth, toInstant } from "../../lib/domain/month.ts";
import { keys } from "../../lib/store/keys.ts";
import { createStore } from "../../lib/store/store.ts";
import {
  freePort,
  runPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { putRentedContracts } from "./rented_contracts.ts";

const COMMAND = "lib/commands/notices.ts";

Deno.test("deno task notices demands nothing from stale files and says why, until a person says that they hold", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const month = addMonths(parisMonth(Date.now()), -1);
    const env = await writeEnvironment(folder, freePort(), {}, {
      premier_mois: month,
      jour_avis: 1,
    });
    {
      using kv = await Deno.openKv(env.KV_PATH);
      await putRentedContracts(createStore(kv), 2, 40_000);
      const at = toInstant(Date.now() - 37 * 3_600_000);
      await kv.set(keys.importMark(), { v: 1, at, contracts: 2 });
    }
    const named = [COMMAND, "--month", month];
    const stale = await runPortal(env, named);
    assertEquals(stale.code, 1);
    assertMatch(
      stale.output,
      /il y a plus de 36\sheures.*--stale-files-checked/s,
    );
    {
      using kv = await Deno.openKv(env.KV_PATH);
      await kv.delete(keys.importMark());
    }
    const unknown = await runPortal(env, named);
    assertEquals(unknown.code, 1);
    assertMatch(unknown.output, /rien ne dit de quand datent/);
    const said = await runPortal(env, [...named, "--stale-files-checked"]);
    assertEquals(said.code, 0, said.output);
    assertMatch(said.output, /Avis émis\s: 2\./);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
