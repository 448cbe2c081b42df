import { parseDay } from "../domain/period.ts";
import { createStore } from "../store/store.ts";
import { exportForLandlord } from "../usecases/landlord/export_for_landlord.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { readOptions } from "./read_options.ts";
import { writePrivateFile } from "./write_private_file.ts";
import { euros, shortDate } from "../text/format.ts";
import { french } from "../text/french.ts";
import { visibleText } from "../text/visible_text.ts";

/** `deno task export DIR [--since DATE]`: 0 when written, 1 when it could not be, 2 when called wrongly. */
async function exportFolder(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, { since: { type: "string" } });
  const [folder, ...more] = taken?.words ?? [];
  if (taken === null || folder === undefined || more.length > 0) {
    console.error(french.t("export-usage"));
    return 2;
  }
  const typed = taken.values.since;
  const since = typed === undefined ? null : parseDay(typed);
  if (typed !== undefined && since === null) {
    console.error(french.t("export-bad-date", { typed: visibleText(typed) }));
    return 2;
  }
  const opened = await openExistingKv(Deno.env.toObject());
  if ("missing" in opened) {
    console.error(french.t("command-no-database", { path: opened.missing }));
    return 2;
  }
  using kv = opened.kv;
  const services = { store: createStore(kv), now: Date.now };
  const built = await exportForLandlord(services, since);
  try {
    for (const { name, text } of built.files) {
      await writePrivateFile(folder, name, text);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound) && !isRefusal(error)) {
      throw error;
    }
    console.error(
      french.t("export-not-written", { folder, reason: error.name }),
    );
    return 1;
  }
  const { paymentCount, totalCents, messageCount, resumeFrom } = built;
  console.log(
    french.t("export-written", {
      folder,
      payments: paymentCount,
      total: euros(totalCents),
      messages: messageCount,
    }),
  );
  console.log(
    french.t("export-next", { day: resumeFrom, date: shortDate(resumeFrom) }),
  );
  return 0;
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Deno.errors.PermissionDenied ||
    error instanceof Deno.errors.AlreadyExists ||
    error instanceof Deno.errors.NotADirectory ||
    error instanceof Deno.errors.IsADirectory;
}

Deno.exit(await exportFolder(Deno.args));
