import { parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import { createFaultList, type FaultList } from "../../landlord_files/fault.ts";
import { LIMITS } from "../../landlord_files/limits.ts";
import type { ContractReading } from "../../landlord_files/rent_roll.ts";
import { transact } from "../../store/transaction.ts";
import { readContractState } from "./contract_state.ts";
import type { LotServices, LotTaking } from "./lot_taking.ts";
import { planContract } from "./plan_contract.ts";

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
      const found = reading.ok
        ? await planOne(services, reading, { survey, isFirst, stamp })
        : reading.faults;
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
  { roll }: ContractReading & { ok: true },
  { survey: { head }, isFirst, stamp }: Pick<
    LotTaking,
    "survey" | "isFirst" | "stamp"
  >,
) {
  const planned = await transact(store, async (tx) => {
    const { contract } = roll.contract;
    const state = await readContractState(tx, store, contract);
    return await planContract(store, state, roll, {
      isLot: head !== null,
      from: head?.entriesFrom ?? null,
      isFirst,
      landlord,
      today: parisDay(stamp.at),
    });
  });
  return planned.ok ? [] : planned.faults;
}
