import { createLogger } from "../log.ts";
import { keys } from "../store/keys.ts";
import { createStore, listValues, type Store } from "../store/store.ts";
import { noDatabase } from "../text/fr/landlord_export.ts";
import { retentionCommandText as text } from "../text/fr/retention_command.ts";
import { runRetention } from "../usecases/retention/run_retention.ts";
import { idsAt } from "./compose.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { readLandlordFile } from "./read_landlord_file.ts";
import { readOptions } from "./read_options.ts";

/** Runs that `--list` shows. */
const LATEST_RUNS = 10;

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
  ) return refuse(text.usage);
  const env = Deno.env.toObject();
  const parsed = readLandlordFile(env.LANDLORD_FILE);
  if (!parsed.ok) return refuse(parsed.faults.map(text.noLandlord));
  const opened = await openExistingKv(env);
  if ("missing" in opened) return refuse([noDatabase(opened.missing)]);
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
    anew: true,
    allowedLeases: Number(allowed),
    trustClock: taken.values["clock-is-right"] === true,
  });
  if (done.kind === "refused") return refuse([text.refused[done.doubt]], 1);
  if (done.kind === "not_due") return refuse([text.notDue], 1);
  console.log(text.run(done.run));
  if (done.run.held === 0) return 0;
  console.log(text.held(done.run.held));
  return 1;
}

async function list(store: Store): Promise<number> {
  const removals = await listValues(store, keys.removals());
  for (const removal of removals) console.log(text.announced(removal));
  if (removals.length === 0) console.log(text.nothingAnnounced);
  const runs = await listValues(store, keys.retentionRuns(), {
    reverse: true,
    limit: LATEST_RUNS,
  });
  for (const run of runs) console.log(text.run(run));
  return 0;
}

function refuse(lines: readonly string[], code = 2): number {
  for (const line of lines) console.error(line);
  return code;
}

Deno.exit(await removeOld(Deno.args));
