import {
  addCounts,
  type LotCounts,
  type ReportRow,
} from "../../domain/exchange/delivery.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import type {
  BalanceGap,
  UnclearRow,
} from "../../domain/exchange/contract_decision.ts";
import { identifierOf } from "../../domain/ledger/identifiers.ts";
import type { HeldRow } from "./plan_contract.ts";
import { booksDate } from "../../domain/exchange/books_date.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import { formatFault } from "../../landlord_files/format_fault.ts";
import type { ContractReading } from "../../landlord_files/rent_roll.ts";
import { type Key, keys } from "../../store/keys.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { ContractState } from "./contract_state.ts";
import type { LotStamp } from "./lot_taking.ts";
import { type Planning, planReading } from "./plan_reading.ts";
import { keysBeside, writeContract } from "./write_contract.ts";
import { sizeOfEntries } from "./write_entries.ts";

/** What a commit does of a batch. */
interface WrittenBatch {
  counts: Partial<LotCounts>;
  confirmed: ReportRow[];
  faults: Fault[];
  setAside: ContractRef[];
  /** What the next commit has to go on with. */
  left: ContractReading[];
}

/** Keys that contracts may check in one commit, beside the turn: heads of accounts, and decisions on notices. */
const CHECKS_A_COMMIT = 8;
/** Reasons that are kept with a contract that is set aside. */
const REASONS = 5;
/** Rows, and balances, that a person may decide at a time: one value holds them. */
const DECIDABLE = 20;

/** Adds contracts to a commit, as many as it takes; those that must not be taken are set aside in it. */
export async function writeBatch(
  tx: Transaction,
  planning: Planning,
  batch: readonly ContractReading[],
): Promise<WrittenBatch> {
  const { stamp, survey } = planning;
  const written: WrittenBatch = {
    counts: {},
    confirmed: [],
    faults: [],
    setAside: [],
    left: [],
  };
  let checks = CHECKS_A_COMMIT;
  let isBegun = false;
  for (const reading of batch) {
    if (checks === 0) {
      written.left.push(reading);
      continue;
    }
    const planned = await planReading(tx, planning, reading);
    if (!planned.ok) {
      const { contract } = refOf(reading);
      written.faults.push(...planned.faults);
      written.setAside.push(contract);
      await putSetAside(tx, contract, planned, stamp);
      continue;
    }
    const size = sizeOfEntries(planned.plan.entries);
    const isTight = size.heads + planned.roll.subscriptions.length > checks ||
      size.keys + keysBeside(planned.roll) > tx.room();
    // A contract is one commit wherever it can be one.
    if (isTight && isBegun) {
      written.left.push(reading);
      continue;
    }
    isBegun = true;
    const done = await writeContract(
      tx,
      planned,
      { ...stamp, from: survey.head?.entriesFrom ?? null },
      checks,
    );
    checks -= done.checks;
    written.counts = addCounts(written.counts, done.counts);
    written.confirmed.push(...done.confirmed);
    if (!done.isWhole) written.left.push(reading);
  }
  return written;
}

/** Keys that one request takes. */
const KEYS_A_READ = 10;

/** Reads ahead whose turn it is and what every contract of a batch is held against, in a few requests at once. */
export async function prefetchBatch(
  tx: Transaction,
  batch: readonly ContractReading[],
): Promise<void> {
  const wanted = [
    keys.turn("import"),
    keys.importMark(),
    ...batch.flatMap(keysOf),
  ];
  const reads: Promise<void>[] = [];
  for (let at = 0; at < wanted.length; at += KEYS_A_READ) {
    reads.push(tx.prefetch(...wanted.slice(at, at + KEYS_A_READ)));
  }
  await Promise.all(reads);
}

function keysOf(reading: ContractReading): Key<unknown>[] {
  const { contract } = refOf(reading);
  const own = [keys.contract(contract), keys.setAside(contract)];
  if (!reading.ok) return own;
  const { contract: { tenantNumber }, tenants } = reading.roll;
  const account = accountRef(contract, tenantNumber);
  return [
    ...own,
    keys.schedule(contract),
    keys.contractDigest(contract),
    keys.account(account),
    keys.plan(account),
    ...tenants.map(({ number }) => keys.tenant(number)),
  ];
}

/** The contract that a reading is about. */
export function refOf(reading: ContractReading): { contract: ContractRef } {
  return reading.ok ? reading.roll.contract : reading;
}

function unclearOf({ posting }: HeldRow): UnclearRow {
  const { date, amountCents, label } = posting;
  return { identifier: identifierOf(posting), date, amountCents, label };
}

/** Leaves a contract as it stands, and says so. */
async function putSetAside(
  tx: Transaction,
  contract: ContractRef,
  { state: { contract: known, setAside: before }, faults, unclear, gaps }: {
    state: ContractState;
    faults: readonly Fault[];
    unclear: readonly HeldRow[];
    gaps: readonly BalanceGap[];
  },
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
    ...unclear.length > 0 && {
      unclear: unclear.slice(0, DECIDABLE).map(unclearOf),
    },
    ...gaps.length > 0 && { gaps: gaps.slice(0, DECIDABLE) },
  });
}
