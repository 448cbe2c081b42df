import type { BalanceGap } from "../../domain/exchange/contract_decision.ts";
import { noticesFault } from "../../domain/exchange/rent_books.ts";
import { parisDay } from "../../domain/month.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import type {
  ContractReading,
  ContractRoll,
  PlacedNotice,
} from "../../landlord_files/rent_roll.ts";
import type { Store } from "../../store/store.ts";
import type { Transaction } from "../../store/transaction.ts";
import { type ContractState, readContractState } from "./contract_state.ts";
import type { LotServices, LotTaking } from "./lot_taking.ts";
import {
  type ContractPlan,
  type HeldRow,
  planContract,
} from "./plan_contract.ts";
import { findNoticeConflicts } from "./put_coming_notices.ts";

/** A contract as it stands, and what is to be done for it. */
type PlannedReading =
  & { state: ContractState }
  & (
    | { ok: true; roll: ContractRoll; plan: ContractPlan }
    | {
      ok: false;
      faults: readonly Fault[];
      /** What of it a person may decide. */
      unclear: readonly HeldRow[];
      gaps: readonly BalanceGap[];
    }
  );

/** What planning stands on. */
export interface Planning
  extends Pick<LotTaking, "survey" | "isFirst" | "stamp"> {
  store: Store;
  landlord: LotServices["landlord"];
}

/** Reads a contract under a transaction, and works out what files change of it, or why it is set aside. */
export async function planReading(
  tx: Transaction,
  { store, landlord, survey: { head }, isFirst, stamp }: Planning,
  reading: ContractReading,
): Promise<PlannedReading> {
  const ref = reading.ok ? reading.roll.contract.contract : reading.contract;
  const state = await readContractState(tx, store, ref);
  if (!reading.ok) {
    const { faults } = reading;
    return { state, ok: false, faults, unclear: [], gaps: [] };
  }
  const { roll } = reading;
  const planned = await planContract(store, state, roll, {
    isLot: head !== null,
    from: head?.entriesFrom ?? null,
    isFirst,
    landlord,
    today: parisDay(stamp.at),
  });
  const faults = [
    ...planned.ok ? [] : planned.faults,
    ...await judgeNotices(tx, roll, landlord),
  ];
  return planned.ok && faults.length === 0
    ? { state, ok: true, roll, plan: planned.plan }
    : {
      state,
      ok: false,
      faults,
      unclear: planned.ok ? [] : planned.unclear,
      gaps: planned.ok ? [] : planned.gaps,
    };
}

/** Why notices of the landlord's are not taken. */
async function judgeNotices(
  tx: Transaction,
  { notices }: ContractRoll,
  landlord: LotServices["landlord"],
): Promise<Fault[]> {
  if (notices.length === 0) return [];
  const fault = noticesFault(landlord);
  if (fault !== null) return notices.map((one) => refuse(one, fault));
  const conflicts = await findNoticeConflicts(tx, notices);
  return conflicts.map((one) => refuse(one, "avis_already_published"));
}

function refuse(
  { line, contract, id }: PlacedNotice,
  reason: "notices_are_ours" | "avis_already_published",
): Fault {
  const place = { file: "avis.csv", line, column: "avis" } as const;
  return { ...place, reason, contract, value: id };
}
