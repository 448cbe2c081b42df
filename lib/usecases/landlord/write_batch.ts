import {
  addCounts,
  type LotCounts,
  type ReportRow,
} from "../../domain/exchange/delivery.ts";
import { booksDate } from "../../domain/exchange/books_date.ts";
import { parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import { formatFault } from "../../landlord_files/format_fault.ts";
import type { ContractReading } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import type { Store } from "../../store/store.ts";
import type { Transaction } from "../../store/transaction.ts";
import { type ContractState, readContractState } from "./contract_state.ts";
import type { LotServices, LotStamp, LotTaking } from "./lot_taking.ts";
import { planContract } from "./plan_contract.ts";
import { writeContract } from "./write_contract.ts";

/** What a commit does of a batch. */
interface WrittenBatch {
  counts: Partial<LotCounts>;
  confirmed: ReportRow[];
  faults: Fault[];
  setAside: ContractRef[];
  /** What the next commit has to go on with. */
  left: ContractReading[];
}

/** Account heads that one commit may check, beside the turn. */
const HEADS_A_COMMIT = 8;
/** Reasons that are kept with a contract that is set aside. */
const REASONS = 5;

/** Adds contracts to a commit, as many as it takes; those that must not be taken are set aside in it. */
export async function writeBatch(
  tx: Transaction,
  store: Store,
  landlord: LotServices["landlord"],
  { survey, stamp, isFirst }: LotTaking,
  batch: readonly ContractReading[],
): Promise<WrittenBatch> {
  const written: WrittenBatch = {
    counts: {},
    confirmed: [],
    faults: [],
    setAside: [],
    left: [],
  };
  const how = {
    isLot: survey.head !== null,
    from: survey.head?.entriesFrom ?? null,
    isFirst,
    landlord,
    today: parisDay(stamp.at),
  };
  let heads = HEADS_A_COMMIT;
  for (const reading of batch) {
    if (heads === 0) {
      written.left.push(reading);
      continue;
    }
    const ref = reading.ok ? reading.roll.contract.contract : reading.contract;
    const state = await readContractState(tx, store, ref);
    const planned = reading.ok
      ? await planContract(store, state, reading.roll, how)
      : reading;
    if (!planned.ok || !reading.ok) {
      const faults = planned.ok ? [] : planned.faults;
      written.faults.push(...faults);
      written.setAside.push(ref);
      await putSetAside(tx, ref, state, faults, stamp);
      continue;
    }
    const done = await writeContract(
      tx,
      { state, roll: reading.roll, plan: planned.plan },
      stamp,
      heads,
    );
    heads -= done.heads;
    written.counts = addCounts(written.counts, done.counts);
    written.confirmed.push(...done.confirmed);
    if (!done.isWhole) written.left.push(reading);
  }
  return written;
}

/** Leaves a contract as it stands, and says so. */
async function putSetAside(
  tx: Transaction,
  contract: ContractRef,
  { contract: known, setAside: before }: ContractState,
  faults: readonly Fault[],
  { lot, at }: LotStamp,
) {
  const mark = await tx.peek(keys.importMark());
  const isKnown = known !== null;
  tx.set(keys.setAside(contract), {
    v: 1,
    contract,
    since: before?.since ?? at,
    lot,
    closedAt: isKnown ? booksDate(mark, before) : null,
    reasons: faults.slice(0, REASONS).map(formatFault),
  });
}
