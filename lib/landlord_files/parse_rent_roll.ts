import { createFaultList, type Fault, sortFaults } from "./fault.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { lotFileOf } from "./lot_files.ts";
import type {
  ContractRoll,
  ParsedRentRoll,
  RentRollFile,
  Survey,
} from "./rent_roll.ts";
import { surveyLot } from "./survey_lot.ts";

/**
 * The landlord's files in memory as a whole: the rent roll, or, with one faulty row, all that is wrong with them. Files
 * of other names are let be.
 */
export async function parseRentRoll(
  files: readonly RentRollFile[],
  limits: Limits = LIMITS,
): Promise<ParsedRentRoll> {
  const lot = files.map(({ name, bytes }) => lotFileOf(name, bytes));
  const surveyed = await surveyLot(lot, limits);
  if (!surveyed.ok) {
    const { faults, more } = surveyed;
    return { ok: false, faults, more };
  }
  const { survey } = surveyed;
  const { rolls, faults } = await readAll(survey);
  const all = createFaultList(limits.faults);
  // A tenant's fault is told of with each contract that names the tenant.
  const told = new Map(
    [...survey.stray, ...faults].map((fault) => [JSON.stringify(fault), fault]),
  );
  for (const fault of told.values()) all.add(fault);
  if (all.count > 0) return { ok: false, ...sortFaults(all) };
  const tenants = new Map(
    [...rolls.flatMap((one) => one.tenants), ...survey.others]
      .map((tenant) => [tenant.number, tenant]),
  );
  return {
    ok: true,
    roll: {
      tenants: [...tenants.values()],
      contracts: rolls.map(({ contract }) => contract),
      schedules: rolls.map(({ schedule }) => schedule),
      entries: rolls.flatMap(({ entries }) => entries),
      holders: rolls.some(({ holders }) => holders === null)
        ? null
        : rolls.flatMap(({ holders }) => holders ?? []),
      plans: rolls.flatMap(({ plans }) => plans),
    },
  };
}

async function readAll(survey: Survey) {
  const rolls: ContractRoll[] = [];
  const faults: Fault[] = [];
  for await (const readings of survey.read(new Set(survey.digests.keys()))) {
    for (const reading of readings) {
      if (reading.ok) rolls.push(reading.roll);
      else faults.push(...reading.faults);
    }
  }
  return { rolls, faults };
}
