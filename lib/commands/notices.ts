import { basename, dirname } from "@std/path";
import { isMonth, parisDay } from "../domain/month.ts";
import { latestIssuedMonth } from "../domain/notice.ts";
import { createLogger } from "../log.ts";
import { countContracts } from "../store/notices.ts";
import { createStore, type Store } from "../store/store.ts";
import { noDatabase } from "../text/fr/landlord_export.ts";
import { noticesCommandText as text } from "../text/fr/notices_command.ts";
import { issueNotices } from "../usecases/issue_notices.ts";
import { printNotices } from "../usecases/print_notices.ts";
import { idsAt } from "./compose.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { readLandlordFile } from "./read_landlord_file.ts";
import { takeOptions } from "./take_options.ts";
import { writePrivateFile } from "./write_private_file.ts";

/** `deno task notices [--month 2026-11] [--print FILE.pdf]`: 0 when nothing is missing, 1 when a contract got no notice, 2 when called wrongly. */
async function issue(args: readonly string[]): Promise<number> {
  const taken = takeOptions(args, { valued: ["--month", "--print"] });
  const until = taken?.values.get("--month");
  const file = taken?.values.get("--print");
  if (
    taken === null || taken.words.length > 0 ||
    (until !== undefined && !isMonth(until)) ||
    (file !== undefined && !/[^/]\.pdf$/i.test(file))
  ) {
    for (const line of text.usage) console.error(line);
    return 2;
  }
  const env = Deno.env.toObject();
  const landlord = readLandlordFile(env.LANDLORD_FILE);
  if (!landlord.ok) {
    for (const fault of landlord.faults) console.error(text.landlord(fault));
    return 2;
  }
  if (!URL.canParse(env.ORIGIN ?? "")) {
    console.error(text.noOrigin);
    return 2;
  }
  const opened = await openExistingKv(env);
  if ("missing" in opened) {
    console.error(noDatabase(opened.missing));
    return 2;
  }
  using kv = opened.kv;
  const now = () => Date.now();
  const isTerminal = Deno.stdout.isTerminal();
  const store = createStore(kv);
  const total = isTerminal ? await countContracts(store) : 0;
  const issued = await issueNotices({
    ...idsAt(now),
    store,
    now,
    landlord: landlord.landlord,
    origin: new URL(env.ORIGIN).origin,
    // What a person reads stands on the standard output, the log beside it.
    log: createLogger(now, (line) => console.error(line)),
  }, {
    until,
    anew: true,
    onProgress: ({ contracts, issued }) => {
      if (isTerminal) {
        Deno.stdout.writeSync(
          new TextEncoder().encode(
            `\r${text.progress(contracts, total, issued)}`,
          ),
        );
      }
    },
  });
  if (isTerminal) console.log();
  console.log(text.done(issued.contracts, issued.issued));
  for (const missing of issued.missing) console.error(text.missing(missing));
  if (file !== undefined) {
    const month = until ??
      latestIssuedMonth(landlord.landlord, parisDay(now()));
    await print(store, month, file);
  }
  return issued.missing.length === 0 ? 0 : 1;
}

/** Writes the print files of a month and their index beside one another. */
async function print(store: Store, month: string, file: string) {
  const folder = dirname(file);
  const name = basename(file).replace(/\.pdf$/i, "");
  const printed = await printNotices({ store }, month, ({ number, bytes }) => {
    const part = String(number).padStart(3, "0");
    return writePrivateFile(folder, `${name}-${part}.pdf`, bytes);
  });
  await writePrivateFile(folder, `${name}.csv`, printed.index);
  console.log(text.printed(printed.notices, printed.parts, folder));
}

Deno.exit(await issue(Deno.args));
