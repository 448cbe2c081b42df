import {
  addCounts,
  allCounts,
  type Delivery,
  type ReportRow,
} from "../../domain/exchange/delivery.ts";
import type { LotName } from "../../domain/exchange/lot.ts";
import { toInstant } from "../../domain/month.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import { faultRow } from "../../landlord_files/report_row.ts";
import { keepReport, readDelivery } from "../../store/deliveries.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { inviteLogin } from "../account/invite_login.ts";
import { entriesOf } from "./begin_lot.ts";
import type { LotOutcome, TakeOptions } from "./lot_outcome.ts";
import type { LotServices, LotTaking, TakenContracts } from "./lot_taking.ts";
import { markVanished } from "./mark_vanished.ts";
import { tellLateEnds } from "./tell_late_ends.ts";

/**
 * Writes down that files were taken, once all that they say is written: until then they count as the former ones, and
 * the same files go on.
 */
export async function finishLot(
  services: LotServices,
  taking: LotTaking,
  taken: TakenContracts,
  { isPartial = false }: TakeOptions = {},
): Promise<LotOutcome> {
  const { survey, stamp } = taking;
  const { head, digests } = survey;
  const vanished = isPartial ? 0 : await markVanished(services, digests, stamp);
  const late = await tellLateEnds(services, taken.ended);
  let logins = 0;
  for (const login of survey.logins) {
    logins += Number(await inviteLogin(services, login));
  }
  const setAside = taken.setAside.size;
  const counts = allCounts(addCounts(taken.counts, {
    taken: digests.size - setAside,
    vanished,
    logins,
  }));
  const { rows, more } = reportOf(survey.stray, taken);
  const closedAt = head?.closedAt ?? null;
  // The record comes last: until it says so, the same files are taken up once more.
  if (!isPartial) await markImport(services, taking);
  if (stamp.lot !== null) {
    await keepReport(
      services.store,
      {
        v: 1,
        name: stamp.lot,
        contentHash: survey.contentHash,
        state: "taken",
        receivedAt: stamp.at,
        finishedAt: toInstant(services.now()),
        closedAt,
        counts,
        setAside,
      },
      rows,
      more,
    );
  }
  return {
    state: "taken",
    again: false,
    counts,
    setAside,
    rows,
    more,
    late,
    closedAt,
  };
}

/** The rows of a report: why contracts were set aside, then the payments that were recognised. */
function reportOf(
  stray: readonly Fault[],
  { faults, confirmed }: TakenContracts,
): { rows: ReportRow[]; more: number } {
  const aside = [...stray, ...faults.listed]
    .map((fault) => faultRow("set_aside", fault));
  return {
    rows: [...aside.sort(byPlace), ...confirmed.toSorted(byPlace)],
    more: faults.count - faults.listed.length,
  };
}

function byPlace(a: ReportRow, b: ReportRow): number {
  const [one, other] = [a.file ?? "", b.file ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

async function markImport(
  { store, now }: LotServices,
  { survey }: LotTaking,
): Promise<void> {
  const at = toInstant(now());
  const { head, digests } = survey;
  await transact(store, async (tx) => {
    const before = await tx.get(keys.importMark());
    const lot = head?.name;
    const closedAt = head?.closedAt ?? before?.closedAt;
    const entries = entriesOf(survey) ?? before?.entries;
    tx.set(keys.importMark(), {
      v: 1,
      at,
      contracts: digests.size,
      ...lot !== undefined && { lot },
      ...closedAt !== undefined && { closedAt },
      ...entries !== undefined && { entries },
    });
  });
}

/** Keeps why a delivery was refused, under its name where it has one. One that was taken stays as it is. */
export async function keepRefusal(
  { store, now }: LotServices,
  name: LotName | null,
  { contentHash, faults, more }: {
    contentHash: string | null;
    faults: readonly Fault[];
    more: number;
  },
): Promise<void> {
  if (name === null) return;
  const known: Delivery | null = await readDelivery(store, name);
  if (known?.state === "taken") return;
  // Other files under its name do not end a taking that was cut off.
  if (known?.state === "under_way" && known.contentHash !== contentHash) return;
  const at = toInstant(now());
  await keepReport(
    store,
    {
      v: 1,
      name,
      contentHash,
      state: "refused",
      receivedAt: known?.receivedAt ?? at,
      finishedAt: at,
      closedAt: null,
      counts: null,
      setAside: 0,
    },
    faults.map((fault) => faultRow("refused", fault)),
    more,
  );
}
