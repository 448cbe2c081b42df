import type { ContractRef } from "../../domain/references.ts";
import { createFaultList, type FaultList } from "../../landlord_files/fault.ts";
import { LIMITS } from "../../landlord_files/limits.ts";
import type { ContractReading } from "../../landlord_files/rent_roll.ts";
import { transact } from "../../store/transaction.ts";
import type { LotServices, LotTaking } from "./lot_taking.ts";
import { planReading } from "./plan_reading.ts";

/** What taking files would set aside. Nothing is written. */
export async function checkContracts(
  services: LotServices,
  { survey, changed, turn, isFirst, stamp }: Omit<LotTaking, "before">,
): Promise<{ faults: FaultList; setAside: Set<ContractRef> }> {
  const faults = createFaultList(LIMITS.faults);
  const setAside = new Set<ContractRef>();
  for (const fault of survey.stray) faults.add(fault);
  for await (const chunk of survey.read(changed)) {
    for (const reading of chunk) {
      await turn.renew();
      const taking = { survey, isFirst, stamp };
      const found = await planOne(services, reading, taking);
      for (const fault of found) faults.add(fault);
      if (found.length > 0) {
        setAside.add(
          reading.ok ? reading.roll.contract.contract : reading.contract,
        );
      }
    }
  }
  return { faults, setAside };
}

async function planOne(
  { store, landlord }: LotServices,
  reading: ContractReading,
  taking: Pick<LotTaking, "survey" | "isFirst" | "stamp">,
) {
  const planning = { ...taking, store, landlord };
  const planned = await transact(
    store,
    (tx) => planReading(tx, planning, reading),
  );
  return planned.ok ? [] : planned.faults;
}
