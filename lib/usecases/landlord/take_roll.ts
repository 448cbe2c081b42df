import { toInstant } from "../../domain/month.ts";
import type { LotCounts, ReportRow } from "../../domain/exchange/delivery.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import { parseRentRoll } from "../../landlord_files/parse_rent_roll.ts";
import { faultRow } from "../../landlord_files/report_row.ts";
import type {
  LotFile,
  RentRoll,
  RentRollFile,
} from "../../landlord_files/rent_roll.ts";
import {
  keepReport,
  readDelivery,
  readReportRows,
} from "../../store/deliveries.ts";
import { hashBytes } from "../../store/delivery_bytes.ts";
import { french } from "../../text/french.ts";
import { visibleText } from "../../text/visible_text.ts";
import type { TakeServices } from "../exchange/exchange.ts";
import { type ImportCounts, importRentRoll } from "./import_rent_roll.ts";
import type { LotOutcome, TakeOptions } from "./lot_outcome.ts";

/** Takes files that are an increment, all of them or none. See `TakeLot`. */
export async function takeRoll(
  services: TakeServices,
  files: readonly LotFile[],
  options: TakeOptions & { name: LotName | null },
): Promise<LotOutcome> {
  const { name, checkOnly = false, onProgress } = options;
  const whole = await readAll(files);
  const contentHash = hashOf(whole);
  const before = name === null || checkOnly
    ? null
    : await readTaken(services, name);
  if (before !== null) return before;
  const receivedAt = toInstant(services.now());
  const parsed = parseRentRoll(whole);
  const imported = !parsed.ok
    ? parsed
    : checkOnly
    ? { ok: true as const, late: [], ...NOTHING }
    : await importRentRoll(services, parsed.roll);
  const delivery = {
    v: 1 as const,
    contentHash,
    receivedAt,
    finishedAt: toInstant(services.now()),
    closedAt: null,
  };
  if (!parsed.ok || !imported.ok) {
    const { faults, more } = imported.ok ? { faults: [], more: 0 } : imported;
    if (name !== null && !checkOnly) {
      await keepReport(
        services.store,
        { ...delivery, name, state: "refused", counts: null, setAside: 0 },
        faults.map((fault) => faultRow("refused", fault)),
        more,
      );
    }
    return { state: "refused", faults, more };
  }
  const counts = countsOf(parsed.roll, imported);
  onProgress?.(counts.taken, counts.taken);
  const rows = imported.unclear.map(unclearRow);
  const setAside = rows.length;
  if (name !== null && !checkOnly) {
    await keepReport(
      services.store,
      { ...delivery, name, state: "taken", counts, setAside },
      rows,
    );
  }
  return {
    state: "taken",
    again: false,
    counts,
    setAside,
    rows,
    more: 0,
    late: imported.late,
    closedAt: null,
  };
}

/** What became of files that were taken under this name before; null where none were. */
async function readTaken(
  { store }: TakeServices,
  name: LotName,
): Promise<LotOutcome | null> {
  const before = await readDelivery(store, name);
  if (before?.state !== "taken" || before.counts === null) return null;
  const { counts, setAside, more, closedAt } = before;
  const rows = await readReportRows(store, name);
  return {
    state: "taken",
    again: true,
    counts,
    setAside,
    rows,
    more,
    late: [],
    closedAt,
  };
}

const NOTHING: ImportCounts = {
  tenants: 0,
  contracts: 0,
  entries: 0,
  reworded: 0,
  recognized: 0,
  plans: 0,
  confirmed: 0,
  unclear: [],
  vanished: 0,
};

function countsOf(
  roll: RentRoll,
  { unclear: _, ...counts }: ImportCounts,
): LotCounts {
  return {
    taken: roll.contracts.length,
    unchanged: 0,
    undone: 0,
    notices: 0,
    subscriptions: 0,
    logins: 0,
    ...counts,
  };
}

function unclearRow(identifier: string): ReportRow {
  return {
    v: 1,
    kind: "set_aside",
    file: "ecritures.csv",
    line: null,
    column: "identifiant",
    contract: null,
    reason: french.t("report-unclear", {
      identifier: visibleText(identifier),
    }),
  };
}

async function readAll(files: readonly LotFile[]): Promise<RentRollFile[]> {
  const whole: RentRollFile[] = [];
  for (const { name, open } of files) {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of open()) chunks.push(new Uint8Array(chunk));
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    whole.push({ name, bytes });
  }
  return whole;
}

function hashOf(files: readonly RentRollFile[]): string {
  const parts = files.map(({ name, bytes }) => `${name} ${hashBytes(bytes)}`);
  return hashBytes(new TextEncoder().encode(parts.sort().join("\n")));
}
