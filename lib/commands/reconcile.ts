import type { IsoDate } from "../domain/month.ts";
import { parseDay } from "../domain/period.ts";
import type { UnpaidLine } from "../landlord_files/bank_journal.ts";
import type { OperationFault } from "../landlord_files/bank_operation.ts";
import { LIMITS } from "../landlord_files/limits.ts";
import { createLogger } from "../log.ts";
import { createStore, type Store } from "../store/store.ts";
import { shortDate } from "../text/format.ts";
import { french } from "../text/french.ts";
import {
  operationFaultLine,
  ourLine,
  pairLine,
  theirLine,
} from "../text/operation_words.ts";
import { journalLines, unpaidLines } from "../text/unpaid_words.ts";
import { visibleText } from "../text/visible_text.ts";
import {
  type BankDays,
  type Reconciled,
  reconcileOperations,
} from "../usecases/payments/reconcile_operations.ts";
import { isUnplaced, takeUnpaid } from "../usecases/payments/take_unpaid.ts";
import { idsAt } from "./compose.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { type BankFile, readBankFile } from "./read_bank_file.ts";
import { readOptions } from "./read_options.ts";
import { rentBooksOf } from "./rent_books_of.ts";

/** What a file came to, as an exit code. */
type Code = 0 | 1 | 2;

/**
 * `deno task reconcile FILE… [--from DATE] [--to DATE]`: 0 when all is equal, 1 when something differs or an unpaid
 * card could not be placed, 2 when a file was refused. Each file is taken by itself.
 */
async function reconcileFiles(args: readonly string[]): Promise<Code> {
  const taken = readOptions(args, {
    from: { type: "string" },
    to: { type: "string" },
  });
  const paths = taken?.words ?? [];
  if (taken === null || paths.length === 0) {
    return refuse([french.t("reconcile-usage")]);
  }
  const days: { from?: IsoDate; to?: IsoDate } = {};
  for (const end of ["from", "to"] as const) {
    const typed = taken.values[end];
    if (typed === undefined) continue;
    const day = parseDay(typed);
    if (day === null) {
      return refuse([
        french.t("reconcile-bad-date", { typed: visibleText(typed) }),
      ]);
    }
    days[end] = day;
  }
  const env = Deno.env.toObject();
  const mode = env.SCELLIUS_MODE?.trim();
  let opened: { kv: Deno.Kv; store: Store } | null = null;
  let worst: Code = 0;
  for (const path of paths) {
    const file = await readBankFile(path, mode);
    if (paths.length > 1) console.log(french.t("reconcile-file", { path }));
    if (file.kind === "unreadable") {
      const { reason } = file;
      refuse([french.t("reconcile-unreadable", { path, reason })]);
      worst = 2;
      continue;
    }
    if (file.kind === "faulty") {
      refuse(faultLines(path, file.faults));
      worst = 2;
      continue;
    }
    if (opened === null) {
      const found = await openExistingKv(env);
      if ("missing" in found) {
        const values = { path: found.missing };
        return refuse([french.t("command-no-database", values)]);
      }
      opened = { kv: found.kv, store: createStore(found.kv) };
    }
    const code = await takeFile(opened.store, file, days);
    if (code > worst) worst = code;
  }
  opened?.kv.close();
  return worst;
}

async function takeFile(
  store: Store,
  file: Exclude<BankFile, { kind: "unreadable" | "faulty" }>,
  days: Partial<BankDays>,
): Promise<Code> {
  if (file.kind === "operations") {
    const done = await reconcileOperations({ store }, file.operations, days);
    if (done === null) return refuse([french.t("reconcile-no-days")]);
    return tell(done);
  }
  const { journal } = file;
  for (const line of journalLines(journal)) console.log(line);
  if (journal.kind === "JRI") {
    return await takeChargebacks(store, journal.unpaid);
  }
  const isWhole = journal.kind === "JT";
  const done = await reconcileOperations({ store }, journal.operations, days, {
    isWhole,
  });
  if (done === null) {
    console.log(french.t("reconcile-empty"));
    return 0;
  }
  const isProven = journal.notes.every(({ kind }) => kind !== "no_end");
  const code = tell(done);
  return isProven || code === 2 ? code : 1;
}

async function takeChargebacks(
  store: Store,
  unpaid: readonly UnpaidLine[],
): Promise<Code> {
  const services = {
    ...idsAt(Date.now),
    store,
    now: Date.now,
    // Standard output is for the person, the log goes beside it.
    log: createLogger(Date.now, (line) => console.error(line)),
    landlord: rentBooksOf(Deno.env.get("LANDLORD_FILE")),
  };
  const taken = await takeUnpaid(services, unpaid);
  for (const line of unpaidLines(taken)) console.log(line);
  return taken.some(isUnplaced) ? 1 : 0;
}

function tell(done: Reconciled): Code {
  if (done.days.from > done.days.to) {
    return refuse([french.t("reconcile-bad-range")]);
  }
  const { oursOnly, theirsOnly, differing, equalCount, days } = done;
  const lines = [
    french.t("reconcile-days", {
      from: shortDate(days.from),
      to: shortDate(days.to),
      equal: equalCount,
    }),
    french.t("reconcile-ours-only", { count: oursOnly.length }),
    ...oursOnly.map(ourLine),
    french.t("reconcile-theirs-only", { count: theirsOnly.length }),
    ...theirsOnly.map(theirLine),
    french.t("reconcile-differing", { count: differing.length }),
    ...differing.map(pairLine),
  ];
  console.log(lines.join("\n"));
  return oursOnly.length + theirsOnly.length + differing.length > 0 ? 1 : 0;
}

function faultLines(path: string, faults: readonly OperationFault[]): string[] {
  const listed = faults.slice(0, LIMITS.faults);
  const more = faults.length - listed.length;
  return [
    ...listed.map((fault) => `${path}, ${operationFaultLine(fault)}`),
    ...more > 0 ? [french.t("reconcile-more-faults", { count: more })] : [],
  ];
}

function refuse(lines: readonly string[]): Code {
  for (const line of lines) console.error(line);
  return 2;
}

Deno.exit(await reconcileFiles(Deno.args));
