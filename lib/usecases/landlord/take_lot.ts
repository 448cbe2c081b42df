import type { LotName } from "../../domain/exchange/lot.ts";
import { toInstant } from "../../domain/month.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import { faultRow } from "../../landlord_files/report_row.ts";
import type { LotFile, Survey } from "../../landlord_files/rent_roll.ts";
import { surveyLot } from "../../landlord_files/survey_lot.ts";
import { keys } from "../../store/keys.ts";
import { allCounts } from "../../domain/exchange/delivery.ts";
import { listValues } from "../../store/store.ts";
import { takeTurn, type Turn } from "../../store/turn.ts";
import { beginLot, findRefusal } from "./begin_lot.ts";
import { checkContracts } from "./check_contracts.ts";
import { finishLot, keepRefusal } from "./finish_lot.ts";
import { listChanged } from "./list_changed.ts";
import type { LotOutcome, TakeOptions } from "./lot_outcome.ts";
import type { LotServices, LotStamp, LotTaking } from "./lot_taking.ts";
import { takeContracts } from "./take_contracts.ts";

/** How files are taken, and what they were delivered as; null where they have no name but their own. */
type Options = TakeOptions & { name: LotName | null };

/**
 * Takes the landlord's files in: what is wrong with them as a whole refuses them, and nothing is written; a contract
 * with a faulty row is set aside and stays as it was; every other one is one commit, or several where it comes with
 * more than fits. A taking that is cut off is taken up where it was by the same files. One at a time.
 * @throws TurnError
 */
export function takeLot(
  services: LotServices,
  files: readonly LotFile[],
  options: Options,
): Promise<LotOutcome> {
  const { store: { kv }, now } = services;
  return takeTurn(
    kv,
    "import",
    now,
    (turn) => take(services, files, options, turn),
  );
}

async function take(
  services: LotServices,
  files: readonly LotFile[],
  options: Options,
  turn: Turn,
): Promise<LotOutcome> {
  const surveyed = await surveyLot(files);
  const name = options.name ??
    (surveyed.ok ? surveyed.survey.head?.name ?? null : null);
  const refuse = async (
    contentHash: string | null,
    faults: readonly Fault[],
    more = 0,
  ): Promise<LotOutcome> => {
    if (options.checkOnly !== true) {
      await keepRefusal(services, name, { contentHash, faults, more });
    }
    return { state: "refused", faults, more };
  };
  if (!surveyed.ok) {
    const { contentHash, faults, more } = surveyed;
    return await refuse(contentHash, faults, more);
  }
  const { survey } = surveyed;
  if (options.checkOnly === true) {
    const fault = await findRefusal(services, name, survey);
    if (fault !== null) return await refuse(survey.contentHash, [fault]);
    const stamp = { lot: name, at: toInstant(services.now()) };
    return await check(services, await prepare(services, survey, stamp, turn));
  }
  const begun = await beginLot(services, name, survey);
  if (begun.kind === "again") return begun.outcome;
  if (begun.kind === "refused") {
    return await refuse(survey.contentHash, [begun.fault]);
  }
  const taking = await prepare(services, survey, begun.stamp, turn);
  if (options.strict === true) {
    const { faults } = await checkContracts(services, taking);
    const { listed, count } = faults;
    if (count > 0) {
      return await refuse(survey.contentHash, listed, count - listed.length);
    }
  }
  const taken = await takeContracts(services, taking, options.onProgress);
  return await finishLot(services, taking, taken, options);
}

/** Finds out what is to be done. */
async function prepare(
  { store }: LotServices,
  survey: Survey,
  stamp: LotStamp,
  turn: Turn,
): Promise<LotTaking> {
  const known = await listValues(store, keys.allImported(), { limit: 1 });
  const { changed, before } = await listChanged(store, survey, stamp);
  return { survey, stamp, turn, isFirst: known.length === 0, changed, before };
}

/** What files would do as far as it can be said without writing: what would be set aside. */
async function check(
  services: LotServices,
  taking: LotTaking,
): Promise<LotOutcome> {
  const { faults, setAside } = await checkContracts(services, taking);
  const { digests, head } = taking.survey;
  return {
    state: "taken",
    again: false,
    counts: allCounts({ taken: digests.size - setAside.size }),
    setAside: setAside.size,
    rows: faults.listed.map((fault) => faultRow("set_aside", fault)),
    more: faults.count - faults.listed.length,
    late: [],
    closedAt: head?.closedAt ?? null,
  };
}
