import type { IsoDate } from "../domain/month.ts";
import { parseDay } from "../domain/period.ts";
import { LIMITS } from "../landlord_files/limits.ts";
import { parseBankOperations } from "../landlord_files/parse_bank_operations.ts";
import { createStore } from "../store/store.ts";
import {
  operationFaultLine,
  ourLine,
  pairLine,
  theirLine,
} from "../text/operation_words.ts";
import {
  type Reconciled,
  reconcileOperations,
} from "../usecases/payments/reconcile_operations.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { shortDate } from "../text/format.ts";
import { readOptions } from "./read_options.ts";
import { french } from "../text/french.ts";
import { visibleText } from "../text/visible_text.ts";

/**
 * `deno task reconcile FILE [--from DATE] [--to DATE]`: 0 when all is equal, 1 when something differs, 2 when nothing
 * could be compared.
 */
async function reconcileFile(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, {
    from: { type: "string" },
    to: { type: "string" },
  });
  const [path, ...more] = taken?.words ?? [];
  if (taken === null || path === undefined || more.length > 0) {
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
  let bytes: Uint8Array;
  try {
    bytes = await Deno.readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return refuse([french.t("reconcile-unreadable", { path, reason })]);
  }
  const parsed = parseBankOperations(bytes);
  if (!parsed.ok) {
    const listed = parsed.faults.slice(0, LIMITS.faults);
    const more = parsed.faults.length - listed.length;
    return refuse([
      ...listed.map((fault) => `${path}, ${operationFaultLine(fault)}`),
      ...more > 0 ? [french.t("reconcile-more-faults", { count: more })] : [],
    ]);
  }
  const opened = await openExistingKv(Deno.env.toObject());
  if ("missing" in opened) {
    return refuse([french.t("command-no-database", { path: opened.missing })]);
  }
  using kv = opened.kv;
  const services = { store: createStore(kv) };
  const done = await reconcileOperations(services, parsed.operations, days);
  if (done === null) return refuse([french.t("reconcile-no-days")]);
  if (done.days.from > done.days.to) {
    return refuse([french.t("reconcile-bad-range")]);
  }
  return tell(done);
}

function tell(done: Reconciled): number {
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

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

Deno.exit(await reconcileFile(Deno.args));
