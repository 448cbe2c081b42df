import type { Arrival } from "../../domain/exchange/arrival.ts";
import type { Delivery } from "../../domain/exchange/delivery.ts";
import { isLotName, type LotName } from "../../domain/exchange/lot.ts";
import type { Instant } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { buildReportCsv } from "../../landlord_files/build_report_csv.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { type LotReport, readLotReport } from "../exchange/lot_report.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { countSetAside } from "./read_set_aside.ts";
import { staffActor } from "./staff_actor.ts";

/** A lot in the list of the office. */
export interface ListedLot {
  name: LotName;
  receivedAt: Instant;
  state: Delivery["state"];
  taken: number | null;
  setAside: number;
}

/** Lots that the page shows. */
const SHOWN_LOTS = 50;
/** Remises whose files the page lists: three files each. */
const SHOWN_FILES = 90;

/** The lots that came, newest first, and the files that wait for the landlord's software, newest first. */
export async function readExchange(
  services: Services,
): Promise<
  { lots: ListedLot[]; files: readonly string[]; setAsideCount: number }
> {
  const { store, exchange: { outgoing } } = services;
  const [arrivals, deliveries, files, setAsideCount] = await Promise.all([
    listValues(store, keys.arrivals()),
    listValues(store, keys.deliveries()),
    outgoing.list(services),
    countSetAside(services),
  ]);
  const lots = new Map<LotName, ListedLot>();
  for (const one of arrivals) lots.set(one.name, arrived(one));
  for (const { name, receivedAt, state, counts, setAside } of deliveries) {
    // A zip that waits under the name of a refused one is the newer.
    if (lots.get(name)?.state === "waiting") continue;
    const at = lots.get(name)?.receivedAt ?? receivedAt;
    const taken = counts?.taken ?? null;
    lots.set(name, { name, receivedAt: at, state, taken, setAside });
  }
  const sorted = [...lots.values()].sort((a, b) =>
    a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0
  );
  return {
    lots: sorted.slice(0, SHOWN_LOTS),
    setAsideCount,
    files: files.toReversed().slice(0, SHOWN_FILES),
  };
}

function arrived({ name, receivedAt, state }: Arrival): ListedLot {
  return { name, receivedAt, state, taken: null, setAside: 0 };
}

/** The report of a lot by the name in an address; null where none came under it. */
export async function readReport(
  services: Pick<Services, "store">,
  name: string,
): Promise<LotReport | null> {
  return isLotName(name) ? await readLotReport(services, name) : null;
}

/** The report as `rapport.csv`; that it was taken is in the journal. Null where none came under the name. */
export async function downloadReport(
  services: Pick<Services, "store" | "now" | "newId">,
  staff: Staff,
  name: string,
): Promise<string | null> {
  const report = await readReport(services, name);
  if (report === null) return null;
  await transact(services.store, (tx) => {
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "lot_report_downloaded",
      tenantNumber: null,
      before: {},
      after: { lot: report.name },
    });
  });
  return buildReportCsv(report, report.rows);
}

/** A file of a remise; that it was taken is in the journal. Null where there is none of this name. */
export async function downloadOutgoing(
  services: Services,
  staff: Staff,
  name: string,
): Promise<string | null> {
  const text = isLotName(name)
    ? await services.exchange.outgoing.read(services, name)
    : null;
  if (text === null) return null;
  await transact(services.store, (tx) => {
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "remise_downloaded",
      tenantNumber: null,
      before: {},
      after: { file: name },
    });
  });
  return text;
}
