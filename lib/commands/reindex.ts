import { indexPayments } from "../store/index_payments.ts";
import { createStore } from "../store/store.ts";
import { indexNames } from "../store/tenant_names.ts";
import { french } from "../text/french.ts";
import { countFigures } from "../usecases/office/count_figures.ts";
import { indexOpenWork } from "../usecases/office/index_open_work.ts";
import { openExistingKv } from "./open_existing_kv.ts";

/** `deno task reindex`: builds anew what the office searches and counts by. 0 when done, 2 without a database. */
async function reindex(): Promise<number> {
  const opened = await openExistingKv(Deno.env.toObject());
  if ("missing" in opened) {
    console.error(french.t("command-no-database", { path: opened.missing }));
    return 2;
  }
  using kv = opened.kv;
  const store = createStore(kv);
  const count = await indexNames(store);
  console.log(french.t("reindex-done", { count }));
  const payments = await indexPayments(store);
  await indexOpenWork({ store });
  await countFigures({ store, now: Date.now });
  console.log(french.t("reindex-payments", { count: payments }));
  return 0;
}

Deno.exit(await reindex());
