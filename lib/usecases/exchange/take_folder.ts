import type { Milliseconds } from "../../domain/duration.ts";
import { MAX_ZIP_BYTES } from "../../domain/exchange/arrival.ts";
import { isLotName } from "../../domain/exchange/lot.ts";
import { parisDay, toInstant } from "../../domain/month.ts";
import { buildReportCsv } from "../../landlord_files/build_report_csv.ts";
import { hashBytes } from "../../store/delivery_bytes.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { fileSize } from "../../text/format.ts";
import { french } from "../../text/french.ts";
import type { Services } from "../services.ts";
import { alertOutcome } from "./alert_outcome.ts";
import type { ExchangeFolder, FolderZip } from "./exchange_folder.ts";
import { readLotReport } from "./lot_report.ts";
import { nameArrival } from "./receive_lot.ts";
import { type FreshReport, refusedFor, takeZip } from "./take_zip.ts";

/** A file that was written to this lately may still grow: it is looked at twice. */
const QUIET_MS: Milliseconds = 2_000;
/** So long does a zip that cannot be read count as one that is still being written. */
const HALF_WRITTEN_MS: Milliseconds = 5 * 60_000;

/**
 * Takes the zips of the watched folder, puts each away beside its report, and writes what the landlord's software is to
 * fetch. What is still being written, or was replaced while it was read, waits for the next time.
 */
export async function takeFolder(
  services: Services,
  folder: ExchangeFolder,
): Promise<void> {
  let taken = 0;
  for (const zip of await listQuiet(services, folder)) {
    if (services.stopping.aborted) return;
    try {
      if (await takeOne(services, folder, zip)) taken++;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      services.log.alert("job_failed", { job: "take deliveries", reason });
    }
  }
  await writeOutgoing(services, folder, taken > 0);
}

/** The zips that nobody has written to for a while: by their time, or by being as they were a moment ago. */
async function listQuiet(
  { now }: Services,
  folder: ExchangeFolder,
): Promise<FolderZip[]> {
  const first = await folder.list();
  const isQuiet = ({ modifiedMs }: FolderZip) =>
    modifiedMs !== null && modifiedMs <= now() - QUIET_MS;
  if (first.every(isQuiet)) return first;
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  const second = await folder.list();
  return second.filter((zip) =>
    isQuiet(zip) || first.some((before) => isSame(before, zip))
  );
}

function isSame(a: FolderZip, b: FolderZip): boolean {
  return a.file === b.file && a.size === b.size && a.inode === b.inode &&
    a.modifiedMs === b.modifiedMs && a.isClaimed === b.isClaimed;
}

/** Whether a zip was put away. */
async function takeOne(
  services: Services,
  folder: ExchangeFolder,
  listed: FolderZip,
): Promise<boolean> {
  const isTooLarge = listed.size > MAX_ZIP_BYTES;
  const bytes = isTooLarge ? new Uint8Array() : await folder.read(listed);
  if (bytes === null) return false;
  const isReadable = isTooLarge || services.exchange.readZip(bytes) !== null;
  const ageMs = services.now() - (listed.modifiedMs ?? 0);
  if (!isReadable && !listed.isClaimed && Math.abs(ageMs) < HALF_WRITTEN_MS) {
    return false;
  }
  const zip = await folder.claim(listed);
  if (zip === null) return false;
  const report = isTooLarge
    ? await refuse(
      services,
      zip,
      french.t("report-too-large", {
        size: fileSize(MAX_ZIP_BYTES),
      }),
    )
    : await reportOf(services, zip, bytes);
  if (report === null) return false;
  const csv = buildReportCsv(report, report.rows);
  const to = report.state === "taken" ? "traites" : "refuses";
  await folder.move(zip, to, stampOf(services), csv);
  return true;
}

/** What taking a zip came to; null where it is to wait. */
async function reportOf(
  services: Services,
  zip: FolderZip,
  bytes: Uint8Array,
): Promise<FreshReport | null> {
  const name = zip.file.replace(/\.zip$/i, "");
  if (!isLotName(name)) {
    return await refuse(services, zip, french.t("report-bad-name"));
  }
  const archiveHash = hashBytes(bytes);
  const received = await nameArrival(services, {
    name,
    archiveHash,
    kept: null,
  });
  if (received === "other_content") {
    return await refuse(services, zip, french.t("report-other-content"));
  }
  const arrival = await readValue(services.store, keys.arrival(name));
  // It came by another way as well, and waits there.
  if (arrival === null || arrival.kept !== null) return null;
  if (arrival.state === "taken") return await readLotReport(services, name);
  return await takeZip(services, arrival, bytes);
}

/** Refuses a file that never got a name of its own. */
async function refuse(
  services: Services,
  { file }: FolderZip,
  reason: string,
): Promise<FreshReport> {
  const report = refusedFor(reason, file);
  const archiveHash = toInstant(services.now());
  await alertOutcome(services, { name: file, archiveHash }, report);
  return report;
}

/** `20261126T071449Z`: a moment as part of a file's name. */
function stampOf({ now }: Services): string {
  return toInstant(now()).replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
}

/** The last day on which a process has looked for new files to hand over; each start looks. */
const looked = new WeakMap<ExchangeFolder, string>();

/** Writes the files that the landlord's software fetches: once a day, and after a lot. */
async function writeOutgoing(
  services: Services,
  folder: ExchangeFolder,
  isAfterLot: boolean,
): Promise<void> {
  const today = parisDay(services.now());
  if (looked.get(folder) === today && !isAfterLot) return;
  const { outgoing } = services.exchange;
  await outgoing.prepare(services);
  const written = await folder.written();
  for (const name of await outgoing.list(services)) {
    if (written.has(name)) continue;
    const text = await outgoing.read(services, name);
    if (text !== null) await folder.write(name, text);
  }
  looked.set(folder, today);
}
