import { createStore } from "../store/store.ts";
import { indexNames } from "../store/tenant_names.ts";
import { french } from "../text/french.ts";
import { openExistingKv } from "./open_existing_kv.ts";

/** `deno task reindex`: builds anew what the office searches by. 0 when done, 2 without a database. */
async function reindex(): Promise<number> {
  const opened = await openExistingKv(Deno.env.toObject());
  if ("missing" in opened) {
    console.error(french.t("command-no-database", { path: opened.missing }));
    return 2;
  }
  using kv = opened.kv;
  const count = await indexNames(createStore(kv));
  console.log(french.t("reindex-done", { count }));
  return 0;
}

Deno.exit(await reindex());
