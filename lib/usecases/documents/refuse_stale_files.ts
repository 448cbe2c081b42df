import type { Milliseconds } from "../../domain/duration.ts";
import {
  areFilesStale,
  booksMoment,
  type ImportMark,
} from "../../domain/import_mark.ts";
import { type Month, parisDay } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { raiseAlertOnce } from "../raise_alert.ts";
import type { NoticeServices } from "./issue_contracts.ts";
import { planNotices } from "./plan_notices.ts";

/** When the landlord's files were last taken; null where no import has written it down. */
export function readImportMark(
  { store }: Pick<NoticeServices, "store">,
): Promise<ImportMark | null> {
  return readValue(store, keys.importMark());
}

/**
 * Whether a run must not issue: it would demand a month from lines that are too old. An alert is then left, one a
 * day, and a line in the log each time. Where nothing is to be issued, nothing is demanded and nobody is told.
 */
export async function refuseStaleFiles(
  services: NoticeServices,
  until: Month | undefined,
  nowMs: Milliseconds,
): Promise<boolean> {
  const mark = await readImportMark(services);
  if (!areFilesStale(mark, services.landlord, nowMs)) return false;
  const plan = await planNotices({ ...services, now: () => nowMs }, until);
  if (plan.size === 0) return false;
  services.log.alert("run_refused", { run: "notices", reason: "files_stale" });
  await raiseAlertOnce(services, `files_stale:${parisDay(nowMs)}`, {
    kind: "files_stale",
    about: booksMoment(mark) ?? "never",
    detail: [...plan.keys()].join(" "),
  });
  return true;
}
