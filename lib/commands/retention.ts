import { createLogger } from "../log.ts";
import { keys } from "../store/keys.ts";
import { createStore, listValues, type Store } from "../store/store.ts";
import { french } from "../text/french.ts";
import { removalLine, retentionLine } from "../text/retention_words.ts";
import { runRetention } from "../usecases/retention/run_retention.ts";
import { idsAt } from "./compose.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { readLandlordFile } from "./read_landlord_file.ts";
import { readOptions } from "./read_options.ts";

/** Runs that `--list` shows. */
const LATEST_RUNS = 10;

/** Why the clock is not believed. */
const DOUBTS = {
  clock_behind: "retention-clock-behind",
  clock_ahead: "retention-clock-ahead",
} as const;

/** `deno task retention`: 0 when done, 1 when something waits for a person, 2 when called wrongly. */
async function removeOld(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, {
    allow: { type: "string" },
    list: { type: "boolean" },
    "clock-is-right": { type: "boolean" },
  });
  const allowed = taken?.values.allow ?? "0";
  if (
    taken === null || taken.words.length > 0 || !/^\d{1,6}$/.test(allowed)
  ) return refuse([french.t("retention-usage")]);
  const env = Deno.env.toObject();
  const parsed = readLandlordFile(env.LANDLORD_FILE);
  if (!parsed.ok) {
    return refuse(
      parsed.faults.map((fault) => french.t("retention-landlord", { fault })),
    );
  }
  const opened = await openExistingKv(env);
  if ("missing" in opened) {
    return refuse([french.t("command-no-database", { path: opened.missing })]);
  }
  using kv = opened.kv;
  const store = createStore(kv);
  if (taken.values.list) return await list(store);
  const now = () => Date.now();
  const done = await runRetention({
    store,
    now,
    ...idsAt(now),
    landlord: parsed.landlord,
    // Standard output is for the person, the log goes beside it.
    log: createLogger(now, (line) => console.error(line)),
  }, {
    fromStart: true,
    allowedLeases: Number(allowed),
    trustClock: taken.values["clock-is-right"] === true,
  });
  if (done.kind === "refused") return refuse([french.t(DOUBTS[done.doubt])], 1);
  if (done.kind === "not_due") {
    return refuse([french.t("retention-not-due")], 1);
  }
  console.log(retentionLine(done.run));
  const { held, unremitted = 0 } = done.run;
  if (held > 0) console.log(french.t("retention-held", { count: held }));
  if (unremitted > 0) {
    console.log(french.t("retention-unremitted", { count: unremitted }));
  }
  return held + unremitted > 0 ? 1 : 0;
}

async function list(store: Store): Promise<number> {
  const removals = await listValues(store, keys.removals());
  for (const removal of removals) console.log(removalLine(removal));
  if (removals.length === 0) console.log(french.t("retention-none-announced"));
  const runs = await listValues(store, keys.retentionRuns(), {
    reverse: true,
    limit: LATEST_RUNS,
  });
  for (const run of runs) console.log(retentionLine(run));
  return 0;
}

function refuse(lines: readonly string[], code = 2): number {
  for (const line of lines) console.error(line);
  return code;
}

Deno.exit(await removeOld(Deno.args));
