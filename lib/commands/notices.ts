import { basename, dirname } from "@std/path";
import { isMonth, type Month, parisDay, toInstant } from "../domain/month.ts";
import { latestIssuedMonth } from "../domain/documents/notice_days.ts";
import { parseContractRef } from "../domain/references.ts";
import { createLogger } from "../log.ts";
import { dueNotices } from "../store/coming_notices.ts";
import { countContracts, readLatestMonth } from "../store/notices.ts";
import { createStore } from "../store/store.ts";
import { french } from "../text/french.ts";
import {
  clockLines,
  missingLine,
  olderLine,
  planLines,
  staleLines,
} from "../text/notices_run.ts";
import { progressBar } from "../text/progress_bar.ts";
import type { NoticeServices } from "../usecases/documents/issue_contracts.ts";
import {
  issueNotices,
  type NoticesIssued,
} from "../usecases/documents/issue_notices.ts";
import { planNotices } from "../usecases/documents/plan_notices.ts";
import { printNotices } from "../usecases/documents/print_notices.ts";
import { readImportMark } from "../usecases/documents/refuse_stale_files.ts";
import {
  confirmClock,
  readClockMark,
  refuseByClock,
} from "../usecases/watch_clock.ts";
import { type AmendChoice, amendNotices } from "./amend_notices.ts";
import { idsAt } from "./compose.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { readLandlordFile } from "./read_landlord_file.ts";
import { readOptions } from "./read_options.ts";
import { writePrivateFile } from "./write_private_file.ts";

/** What was typed, taken apart. */
interface NoticesRequest {
  until: Month | undefined;
  file: string | undefined;
  /** Names what it would do, and does nothing. */
  check: boolean;
  /** The person says that the clock is right. */
  clockChecked: boolean;
  /** The person says that old files still hold. */
  staleFilesChecked: boolean;
  /** What to take back of what was issued; null: issue. */
  amend: AmendChoice | null;
}

function parseArgs(args: readonly string[]): NoticesRequest | null {
  const taken = readOptions(args, {
    month: { type: "string" },
    print: { type: "string" },
    check: { type: "boolean" },
    "clock-checked": { type: "boolean" },
    "stale-files-checked": { type: "boolean" },
    amend: { type: "boolean" },
    yes: { type: "boolean" },
    contract: { type: "string" },
  });
  if (taken === null || taken.words.length > 0) return null;
  const { month: until, print: file, check = false } = taken.values;
  if (until !== undefined && !isMonth(until)) return null;
  if (file !== undefined && (check || !/[^/]\.pdf$/i.test(file))) return null;
  const clockChecked = taken.values["clock-checked"] === true;
  const staleFilesChecked = taken.values["stale-files-checked"] === true;
  const amend = parseAmend(taken.values, until);
  if (amend === undefined || amend !== null && (check || file !== undefined)) {
    return null;
  }
  return { until, file, check, clockChecked, staleFilesChecked, amend };
}

/** What `--amend` was given: null without it, undefined where the words do not go together. */
function parseAmend(
  { amend = false, yes = false, contract }: {
    amend?: boolean;
    yes?: boolean;
    contract?: string;
  },
  month: Month | undefined,
): AmendChoice | null | undefined {
  if (!amend) return yes || contract !== undefined ? undefined : null;
  if (contract === undefined) {
    return month !== undefined ? undefined : yes ? "all" : "list";
  }
  const ref = parseContractRef(contract);
  return ref === null || month === undefined || yes
    ? undefined
    : { contract: ref, month };
}

/**
 * `deno task notices [--month 2026-11] [--check] [--clock-checked] [--stale-files-checked] [--print FILE.pdf]`: 0
 * when nothing is missing, 1 when a contract got no notice or clock or files cannot be relied on, 2 when called
 * wrongly.
 * `--amend [--yes | --contract REF --month M]` takes back what was issued after a lease had ended.
 */
async function issue(args: readonly string[]): Promise<number> {
  const request = parseArgs(args);
  if (request === null) {
    console.error(french.t("notices-run-usage"));
    return 2;
  }
  const env = Deno.env.toObject();
  const landlord = readLandlordFile(env.LANDLORD_FILE);
  if (!landlord.ok) {
    for (const fault of landlord.faults) {
      console.error(french.t("notices-run-landlord", { fault }));
    }
    return 2;
  }
  const { ORIGIN: origin = "" } = env;
  if (!URL.canParse(origin)) {
    console.error(french.t("notices-run-no-origin"));
    return 2;
  }
  const opened = await openExistingKv(env);
  if ("missing" in opened) {
    console.error(french.t("command-no-database", { path: opened.missing }));
    return 2;
  }
  using kv = opened.kv;
  const now = () => Date.now();
  const clerk: NoticeServices = {
    ...idsAt(now),
    store: createStore(kv),
    now,
    landlord: landlord.landlord,
    origin: new URL(origin).origin,
    // What a person reads stands on the standard output, the log beside it.
    log: createLogger(now, (line) => console.error(line)),
    stopping: new AbortController().signal,
  };
  if (request.clockChecked) await confirmClock(clerk);
  if (request.amend !== null) return await amend(clerk, request.amend);
  const plan = await planNotices(clerk, request.until);
  for (const line of planLines(plan, toInstant(now()))) console.log(line);
  if (request.check) return 0;
  const issued = await issueAll(clerk, request);
  const code = await tell(clerk, issued);
  if (request.file === undefined || issued.refused !== null) return code;
  const month = request.until ?? await monthToPrint(clerk);
  await print(clerk, month, request.file);
  return code;
}

/** Takes notices back, under a clock that is believed: an entry is dated and stays. */
async function amend(
  clerk: NoticeServices,
  choice: AmendChoice,
): Promise<number> {
  if (clerk.landlord.rentBooks === "bailleur") {
    console.error(french.t("amend-by-landlord"));
    return 1;
  }
  const fault = choice === "list"
    ? null
    : await refuseByClock(clerk, "amend", clerk.now());
  return fault === null
    ? await amendNotices(clerk, choice)
    : await tellClock(clerk);
}

async function tellClock(clerk: NoticeServices): Promise<number> {
  const mark = await readClockMark(clerk);
  const now = toInstant(clerk.now());
  for (const line of clockLines(now, mark?.at ?? now)) console.error(line);
  return 1;
}

/** The month of the latest notices: of the landlord's own, or the one that the calendar says. */
async function monthToPrint({ store, landlord, now }: NoticeServices) {
  const issued = latestIssuedMonth(landlord, parisDay(now()));
  return landlord.rentBooks === "bailleur"
    ? await readLatestMonth(store) ?? issued
    : issued;
}

/** How many contracts a run goes through. */
async function countTasks(
  { store, landlord, now }: NoticeServices,
  until: Month | undefined,
): Promise<number> {
  if (landlord.rentBooks === "portail") return await countContracts(store);
  const contracts = new Set<string>();
  const today = parisDay(now());
  for await (const { contract } of dueNotices(store, { today, until })) {
    contracts.add(contract);
  }
  return contracts.size;
}

/** Issues with a line of progress where somebody looks on. */
async function issueAll(
  clerk: NoticeServices,
  { until, staleFilesChecked }: NoticesRequest,
): Promise<NoticesIssued> {
  const isTerminal = Deno.stdout.isTerminal();
  const total = isTerminal ? await countTasks(clerk, until) : 0;
  const issued = await issueNotices(clerk, {
    until,
    fromStart: true,
    staleFilesChecked,
    onProgress: ({ contracts, issued }) => {
      if (isTerminal) {
        Deno.stdout.writeSync(
          new TextEncoder().encode(
            `\r${
              french.t("notices-run-progress", {
                bar: progressBar(contracts, total),
                contracts,
                of: total,
                issued,
              })
            }`,
          ),
        );
      }
    },
  });
  if (isTerminal) console.log();
  return issued;
}

async function tell(
  clerk: NoticeServices,
  issued: NoticesIssued,
): Promise<number> {
  if (issued.refused === "files_stale") {
    const mark = await readImportMark(clerk);
    for (const line of staleLines(mark, clerk.landlord)) console.error(line);
    return 1;
  }
  if (issued.refused !== null) return await tellClock(clerk);
  console.log(
    french.t("notices-run-done", {
      contracts: issued.contracts,
      issued: issued.issued,
    }),
  );
  for (const missing of issued.missing) console.error(missingLine(missing));
  const older = [...issued.older].sort(([a], [b]) => a < b ? -1 : 1);
  for (const [month, count] of older) console.error(olderLine(month, count));
  return issued.missing.length === 0 && older.length === 0 ? 0 : 1;
}

/** Writes the print files of a month and their index beside one another. */
async function print(clerk: NoticeServices, month: Month, file: string) {
  const folder = dirname(file);
  const name = basename(file).replace(/\.pdf$/i, "");
  const printed = await printNotices(clerk, month, ({ number, bytes }) => {
    const part = String(number).padStart(3, "0");
    return writePrivateFile(folder, `${name}-${part}.pdf`, bytes);
  });
  await writePrivateFile(folder, `${name}.csv`, printed.index);
  console.log(
    french.t("notices-run-printed", {
      notices: printed.notices,
      quittances: printed.quittances,
      envelopes: printed.envelopes,
      parts: printed.parts,
      folder,
    }),
  );
}

Deno.exit(await issue(Deno.args));
