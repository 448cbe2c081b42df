import type { Remise } from "../domain/exchange/remise.ts";
import type { IsoDate } from "../domain/month.ts";
import { parseDay } from "../domain/period.ts";
import { createStore } from "../store/store.ts";
import { TurnError } from "../store/turn.ts";
import {
  exportForLandlord,
  exportRemise,
  type LandlordExport,
} from "../usecases/landlord/export_for_landlord.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { readOptions } from "./read_options.ts";
import { writePrivateFile } from "./write_private_file.ts";
import { euros, shortDate } from "../text/format.ts";
import { french } from "../text/french.ts";
import { visibleText } from "../text/visible_text.ts";

/** What is asked for: at most one of the two. */
interface Wanted {
  since: IsoDate | null;
  remise: number | null;
}

/**
 * `deno task export DIR [--since DATE | --remise NUMBER]`: 0 when written, 1 when it could not be, 2 when called
 * wrongly.
 */
async function exportFolder(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, {
    since: { type: "string" },
    remise: { type: "string" },
  });
  const [folder, ...more] = taken?.words ?? [];
  if (taken === null || folder === undefined || more.length > 0) {
    return refuse(french.t("export-usage"));
  }
  const wanted = readWanted(taken.values);
  if (typeof wanted === "string") return refuse(wanted);
  const opened = await openExistingKv(Deno.env.toObject());
  if ("missing" in opened) {
    return refuse(french.t("command-no-database", { path: opened.missing }));
  }
  using kv = opened.kv;
  const services = { store: createStore(kv), now: Date.now };
  const { remise: number, since } = wanted;
  try {
    const built = number === null
      ? await exportForLandlord(services, since)
      : await exportRemise(services, number);
    return built === null
      ? refuse(french.t("export-no-remise", { number: String(number) }), 1)
      : await write(folder, built, wanted);
  } catch (error) {
    if (!(error instanceof TurnError)) throw error;
    return refuse(french.t("export-under-way"), 1);
  }
}

/** What the options say, or why they cannot be taken. */
function readWanted(
  { since: day, remise }: { since?: string; remise?: string },
): Wanted | string {
  if (day !== undefined && remise !== undefined) {
    return french.t("export-usage");
  }
  const since = day === undefined ? null : parseDay(day);
  if (day !== undefined && since === null) {
    return french.t("export-bad-date", { typed: visibleText(day) });
  }
  if (remise !== undefined && !/^[1-9]\d{0,8}$/.test(remise)) {
    return french.t("export-bad-number", { typed: visibleText(remise) });
  }
  return { since, remise: remise === undefined ? null : Number(remise) };
}

async function write(
  folder: string,
  built: LandlordExport,
  wanted: Wanted,
): Promise<number> {
  const { remise } = built;
  if (wanted.remise === null) console.log(closedLine(remise));
  try {
    for (const { name, text } of built.files) {
      await writePrivateFile(folder, name, text);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound) && !isRefusal(error)) {
      throw error;
    }
    const { name: reason } = error;
    console.error(french.t("export-not-written", { folder, reason }));
    return remise === null
      ? 1
      : refuse(french.t("export-again", { number: String(remise.number) }), 1);
  }
  const { paymentCount, totalCents, messageCount, earlierCount } = built;
  console.log(
    french.t("export-written", {
      folder,
      payments: paymentCount,
      total: euros(totalCents),
      messages: messageCount,
    }),
  );
  if (earlierCount > 0 && remise !== null && wanted.since !== null) {
    console.log(french.t("export-earlier", {
      number: String(remise.number),
      count: earlierCount,
      date: shortDate(wanted.since),
    }));
  }
  return 0;
}

function closedLine(remise: Remise | null): string {
  return remise === null
    ? french.t("export-nothing-new")
    : french.t("export-closed", {
      number: String(remise.number),
      count: remise.count,
      total: euros(remise.totalCents),
    });
}

function refuse(line: string, code = 2): number {
  console.error(line);
  return code;
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Deno.errors.PermissionDenied ||
    error instanceof Deno.errors.AlreadyExists ||
    error instanceof Deno.errors.NotADirectory ||
    error instanceof Deno.errors.IsADirectory;
}

Deno.exit(await exportFolder(Deno.args));
