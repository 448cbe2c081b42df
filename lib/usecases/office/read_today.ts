import type { Alert } from "../../domain/alert.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import { areFilesStale } from "../../domain/import_mark.ts";
import { type Instant, parisDay } from "../../domain/month.ts";
import type { OfficeFigures } from "../../domain/office/office_figures.ts";
import { listOpenAlerts } from "../../store/alerts.ts";
import { keys } from "../../store/keys.ts";
import { listParkedIds } from "../../store/parked.ts";
import { listValues, readValue } from "../../store/store.ts";
import { readImportMark } from "../documents/refuse_stale_files.ts";
import type { Services } from "../services.ts";

/** Alerts that the page shows. */
const SHOWN_ALERTS = 30;
/** What is counted no further. */
const COUNTED = 1_000;

/** What needs somebody, and the state of things. */
export interface Today {
  /** The newest ones; `alertCount` is all, a thousand at most. */
  alerts: Alert[];
  alertCount: number;
  /** Those of them about a contract without its notice. */
  missingCount: number;
  /** Notifications without a decision, a thousand at most. */
  parkedCount: number;
  /** Contracts that the last files did not change, and mails that will not leave: at most a thousand of each. */
  setAsideCount: number;
  deadMailCount: number;
  isStale: boolean;
  filesAt: Instant | null;
  lot: LotName | null;
  /** Null where none has ended; `under_way` where one goes on. */
  noticesAt: Instant | "under_way" | null;
  retentionAt: Instant | null;
  messagesThisYear: number;
  /** What is drawn, today's payments among it; null before the first count. */
  figures: OfficeFigures | null;
}

/** Reads the first page of the office: a few listings, whatever the number of tenants. */
export async function readToday(
  services: Pick<Services, "store" | "now" | "landlord">,
): Promise<Today> {
  const { store, now, landlord } = services;
  const year = parisDay(now()).slice(0, 4);
  const limit = { limit: COUNTED };
  const [
    open,
    parked,
    setAside,
    dead,
    mark,
    run,
    retention,
    messages,
    figures,
  ] = await Promise.all([
    listOpenAlerts(store, { shown: SHOWN_ALERTS, counted: COUNTED }),
    listParkedIds(store, "waiting", COUNTED),
    listValues(store, keys.setAsides(), limit),
    listValues(store, keys.deadMails<unknown>(), limit),
    readImportMark(services),
    readValue(store, keys.noticeRun()),
    readValue(store, keys.retentionHead()),
    readValue(store, keys.messageCounter(year)),
    readValue(store, keys.officeFigures()),
  ]);
  return {
    alerts: open.alerts,
    alertCount: open.count,
    missingCount: open.kinds.get("notice_missing") ?? 0,
    parkedCount: parked.length,
    setAsideCount: setAside.length,
    deadMailCount: dead.length,
    // A store that no files have reached has nothing to be old.
    isStale: mark !== null && areFilesStale(mark, landlord, now()),
    filesAt: mark?.at ?? null,
    lot: mark?.lot ?? null,
    noticesAt: run === null ? null : run.finishedAt ?? "under_way",
    retentionAt: retention?.lastRunAt ?? null,
    messagesThisYear: messages ?? 0,
    figures,
  };
}
