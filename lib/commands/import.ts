import { basename, dirname } from "@std/path";
import { toInstant } from "../domain/month.ts";
import { buildReportCsv } from "../landlord_files/build_report_csv.ts";
import type { LotFile } from "../landlord_files/rent_roll.ts";
import { createLogger } from "../log.ts";
import { createStore } from "../store/store.ts";
import { french } from "../text/french.ts";
import { countLines, reportLine } from "../text/lot_report.ts";
import { lateLine } from "../text/notices_run.ts";
import { progressBar } from "../text/progress_bar.ts";
import { alertOutcome } from "../usecases/exchange/alert_outcome.ts";
import { reportParts } from "../usecases/exchange/lot_report.ts";
import { type FreshReport, refusedFor } from "../usecases/exchange/take_zip.ts";
import type { LotOutcome } from "../usecases/landlord/lot_outcome.ts";
import { checkClock } from "../usecases/watch_clock.ts";
import { idsAt, openKv } from "./compose.ts";
import { composeExchange } from "./compose_exchange.ts";
import { kvPathOf } from "./kv_path.ts";
import { rentBooksOf } from "./rent_books_of.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { openLotFiles } from "./open_lot_files.ts";
import { readOptions } from "./read_options.ts";
import { MODELS, writeModelFiles } from "./write_model_files.ts";
import { writePrivateFile } from "./write_private_file.ts";

/** What was typed, taken apart. */
interface ImportRequest {
  /** A folder or a zip. */
  path: string;
  /** Says what would be, and writes nothing. */
  check: boolean;
  /** One faulty row refuses the whole. */
  strict: boolean;
  /** Where the report goes; undefined: on the screen only. */
  report: string | undefined;
}

/**
 * `deno task import DIR|FILE.zip [--check] [--strict] [--report FILE]`: 0 when all was taken, 3 when contracts were set
 * aside, 1 when the files are refused, 2 when called wrongly.
 * `deno task import --modele DIR` writes empty files with every column.
 */
async function importLot(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, {
    check: { type: "boolean" },
    strict: { type: "boolean" },
    report: { type: "string" },
    modele: { type: "string" },
  });
  const { check = false, strict = false, report, modele } = taken?.values ?? {};
  const [path, ...more] = taken?.words ?? [];
  const isBare = !check && !strict && report === undefined;
  if (modele !== undefined && path === undefined && isBare) {
    return await writeModels(modele);
  }
  if (
    path === undefined || more.length > 0 || modele !== undefined ||
    report === ""
  ) {
    console.error(french.t("import-usage"));
    return 2;
  }
  const request = { path, check, strict, report };
  const lot = await openLotFiles(path, composeExchange().readZip);
  if (lot.kind === "no_files") {
    console.error(french.t("import-no-folder", { folder: path }));
    return 2;
  }
  if (lot.kind === "refused") {
    return await end(request, refusedFor(lot.reason, basename(path)));
  }
  const outcome = await take(request, lot.files);
  if (outcome.state === "taken" && outcome.again) {
    console.log(french.t("import-already-taken"));
  }
  const code = await end(request, reportParts(outcome));
  if (outcome.state === "taken" && outcome.late.length > 0) {
    for (const one of outcome.late) console.log(lateLine(one));
    console.log(french.t("import-late-amend"));
  }
  return code;
}

async function take(
  { path, check, strict }: ImportRequest,
  files: readonly LotFile[],
): Promise<LotOutcome> {
  using kv = await openStoreFor(check);
  const services = {
    ...idsAt(Date.now),
    store: createStore(kv),
    now: Date.now,
    log: createLogger(Date.now, (line) => console.error(line)),
    landlord: rentBooksOf(Deno.env.get("LANDLORD_FILE")),
    stopping: new AbortController().signal,
  };
  const isTerminal = Deno.stdout.isTerminal();
  const outcome = await composeExchange().take(services, files, {
    name: null,
    strict,
    checkOnly: check,
    onProgress: isTerminal ? showProgress : undefined,
  });
  if (isTerminal) console.log();
  if (check) return outcome;
  if (outcome.state === "taken" && !outcome.again) {
    // A portal that has never run has nothing else to hold its clock against.
    await checkClock(services);
    // Who typed the command reads the screen; who did not, the alerts.
    const lot = { name: basename(path), archiveHash: toInstant(Date.now()) };
    await alertOutcome(services, lot, reportParts(outcome));
  }
  return outcome;
}

/** A check writes nothing, not even an empty store. */
async function openStoreFor(check: boolean): Promise<Deno.Kv> {
  const env = Deno.env.toObject();
  if (!check) return await openKv(kvPathOf(env));
  const opened = await openExistingKv(env);
  return "kv" in opened ? opened.kv : await openKv(":memory:");
}

function showProgress(done: number, of: number) {
  const bar = progressBar(done, of);
  const line = french.t("import-progress", { bar, done, of });
  Deno.stdout.writeSync(new TextEncoder().encode(`\r${line}`));
}

/** Tells what it came to, on the screen and in the file that was asked for: the exit code. */
async function end(
  { check, report: file }: ImportRequest,
  report: FreshReport,
): Promise<number> {
  for (const row of report.rows) {
    if (row.kind === "confirmed") console.log(reportLine(row));
    else console.error(reportLine(row));
  }
  if (report.more > 0) {
    console.error(french.t("report-more", { count: report.more }));
  }
  const isRefused = report.state === "refused";
  // A row of a contract that the files do not have is nobody's, and a person must know.
  const isIncomplete = report.setAside > 0 ||
    report.rows.some(({ kind }) => kind === "set_aside");
  if (isRefused) console.error(french.t("import-nothing-written"));
  for (const line of countLines(report)) console.log(line);
  if (check && !isRefused) {
    const isClean = !isIncomplete;
    console.log(
      french.t(isClean ? "import-checked" : "import-checked-aside"),
    );
  }
  if (file !== undefined) await writeReport(file, report);
  return isRefused ? 1 : isIncomplete ? 3 : 0;
}

async function writeReport(file: string, report: FreshReport): Promise<void> {
  const csv = buildReportCsv(report, report.rows);
  try {
    await writePrivateFile(dirname(file), basename(file), csv);
  } catch (error) {
    // What was booked stays booked: the code says what became of the files.
    if (!(error instanceof Error)) throw error;
    const reason = error.name;
    console.error(french.t("import-report-not-written", { file, reason }));
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
  const files = MODELS.join(", ");
  console.log(french.t("import-models-written", { folder, files }));
  return 0;
}

Deno.exit(await importLot(Deno.args));
