import { formatFaults } from "../landlord_files/format_fault.ts";
import { FILE_NAMES } from "../landlord_files/columns.ts";
import type { Fault } from "../landlord_files/fault.ts";
import type { RentRoll } from "../landlord_files/rent_roll.ts";
import { createLogger } from "../log.ts";
import { parseRentRoll } from "../landlord_files/parse_rent_roll.ts";
import { createStore } from "../store/store.ts";
import { french } from "../text/french.ts";
import { visibleText } from "../text/visible_text.ts";
import { lateLine } from "../text/notices_run.ts";
import {
  type ImportCounts,
  importRentRoll,
} from "../usecases/landlord/import_rent_roll.ts";
import { checkClock } from "../usecases/watch_clock.ts";
import { openKv } from "./compose.ts";
import { kvPathOf } from "./kv_path.ts";
import { readOptions } from "./read_options.ts";
import { readRentRollFiles } from "./read_rent_roll_files.ts";
import { writeModelFiles } from "./write_model_files.ts";

/**
 * `deno task import DIR [--check]`: 0 when all was taken, 3 when something waits for a person, 1 when the files have
 * faults, 2 when called wrongly.
 * `deno task import --modele DIR` writes empty files with every column.
 */
async function importFolder(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, {
    check: { type: "boolean" },
    modele: { type: "string" },
  });
  const { check = false, modele } = taken?.values ?? {};
  const [folder, ...more] = taken?.words ?? [];
  if (modele !== undefined && folder === undefined && !check) {
    return await writeModels(modele);
  }
  if (folder === undefined || more.length > 0 || modele !== undefined) {
    console.error(french.t("import-usage"));
    return 2;
  }
  const files = await readRentRollFiles(folder).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return null;
    if (error instanceof Deno.errors.NotADirectory) return null;
    throw error;
  });
  if (files === null) {
    console.error(french.t("import-no-folder", { folder }));
    return 2;
  }
  const parsed = await parseRentRoll(files);
  if (!parsed.ok) return tellFaults(parsed);
  const { roll } = parsed;
  console.log(french.t("import-read", countsOf(roll)));
  if (check) {
    console.log(french.t("import-checked"));
    return 0;
  }
  return await write(roll);
}

async function write(roll: RentRoll): Promise<number> {
  using kv = await openKv(kvPathOf(Deno.env.toObject()));
  const store = createStore(kv);
  const clerk = {
    store,
    now: Date.now,
    log: createLogger(Date.now, (line) => console.error(line)),
  };
  const imported = await importRentRoll(clerk, roll);
  if (!imported.ok) return tellFaults(imported);
  // A portal that has never run has nothing else to hold its clock against.
  await checkClock(clerk);
  tellCounts(imported);
  if (imported.late.length > 0) {
    for (const one of imported.late) console.log(lateLine(one));
    console.log(french.t("import-late-amend"));
  }
  return imported.unclear.length > 0 ? 3 : 0;
}

function countsOf({ tenants, contracts, entries }: RentRoll) {
  return {
    tenants: tenants.length,
    contracts: contracts.length,
    entries: entries.length,
  };
}

function tellFaults(
  { faults, more }: { faults: readonly Fault[]; more: number },
): number {
  for (const line of formatFaults(faults, more)) console.error(line);
  console.error(french.t("import-nothing-written"));
  return 1;
}

function tellCounts(counts: ImportCounts) {
  const { tenants, contracts, entries, reworded, recognized, plans, vanished } =
    counts;
  console.log(french.t("import-done", { tenants, contracts, entries }));
  if (plans > 0) console.log(french.t("import-plans", { count: plans }));
  if (reworded > 0) {
    console.log(french.t("import-reworded", { count: reworded }));
  }
  if (vanished > 0) {
    console.log(french.t("import-vanished", { count: vanished }));
  }
  if (recognized > 0) {
    console.log(french.t("import-recognized", { count: recognized }));
  }
  const { confirmed, unclear } = counts;
  if (confirmed > 0) {
    console.log(french.t("import-confirmed", { count: confirmed }));
  }
  for (const identifier of unclear) {
    console.error(
      french.t("import-unclear", { identifier: visibleText(identifier) }),
    );
  }
}

async function writeModels(folder: string): Promise<number> {
  const inTheWay = await writeModelFiles(folder).catch((error) => {
    if (error instanceof Deno.errors.NotADirectory) return folder;
    if (error instanceof Deno.errors.AlreadyExists) return folder;
    throw error;
  });
  if (inTheWay !== null) {
    console.error(french.t("import-model-exists", { file: inTheWay }));
    return 2;
  }
  const files = FILE_NAMES.join(", ");
  console.log(french.t("import-models-written", { folder, files }));
  return 0;
}

Deno.exit(await importFolder(Deno.args));
