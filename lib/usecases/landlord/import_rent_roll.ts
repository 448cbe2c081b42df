import {
  matchImported,
  rewordEntry,
  withoutZeros,
} from "../../domain/ledger/match_imported.ts";
import { pickPlan } from "../../domain/ledger/pick_plan.ts";
import type { StoredPlan } from "../../domain/ledger/plan.ts";
import { upgradeEntry } from "../../domain/ledger/upgrade_entry.ts";
import { toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract, RentSchedule, Tenant } from "../../domain/tenant.ts";
import {
  createFaultList,
  type Fault,
  sortFaults,
} from "../../landlord_files/fault.ts";
import { LIMITS } from "../../landlord_files/limits.ts";
import type { RentRoll, RollEntry } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import type { Store } from "../../store/store.ts";
import { putContract } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import {
  identifierOf,
  type MatchedRows,
  matchEntries,
} from "./match_entries.ts";

/** How many of each an import wrote, or knew under another identifier. */
export interface ImportCounts {
  /** New or changed. */
  tenants: number;
  /** New or changed. */
  contracts: number;
  /** New. */
  entries: number;
  /** Entries whose label or nature was corrected in place. */
  reworded: number;
  /** Entries that came under an identifier whose leading zeros were dropped. */
  recognized: number;
  /** Plans, new or changed. */
  plans: number;
}

/** What an import did, or why it wrote nothing: the first faults, and how many more there are. */
export type Imported =
  | { ok: true } & ImportCounts
  | { ok: false; faults: readonly Fault[]; more: number };

/** Entries that one commit takes: each is three mutations beside the head. */
const ENTRIES_A_COMMIT = 300;

/** What an import stands on. */
interface Services {
  store: Store;
  now(): number;
}

/**
 * Writes a checked rent roll: one contract a commit, so that an interrupted import is simply run again.
 * The same files change nothing, changed rows update, a label or a nature is corrected in place; an entry booked with
 * another contract, day or amount refuses the whole import.
 */
export async function importRentRoll(
  services: Services,
  roll: RentRoll,
): Promise<Imported> {
  const { store } = services;
  const faults = createFaultList(LIMITS.faults);
  const matched = new Map<ContractRef, MatchedRows>();
  const byContract = Map.groupBy(roll.entries, ({ contract }) => contract);
  for (const [contract, rows] of byContract) {
    const one = await matchEntries(store, contract, rows);
    for (const fault of one.faults) faults.add(fault);
    matched.set(contract, one);
  }
  if (faults.count > 0) return { ok: false, ...sortFaults(faults) };
  const counts = await writeFiles(services, roll);
  for (const [contract, { fresh, reworded, recognized }] of matched) {
    counts.entries += await post(services, contract, fresh);
    counts.reworded += await reword(services, contract, reworded);
    counts.recognized += recognized;
  }
  return { ok: true, ...counts };
}

/** Writes all but the entries. */
async function writeFiles(
  { store }: Services,
  roll: RentRoll,
): Promise<ImportCounts> {
  const counts: ImportCounts = {
    tenants: 0,
    contracts: 0,
    entries: 0,
    reworded: 0,
    recognized: 0,
    plans: 0,
  };
  for (const tenant of roll.tenants) {
    if (await writeTenant(store, tenant)) counts.tenants++;
  }
  const schedules = new Map(roll.schedules.map((one) => [one.contract, one]));
  const plans = Map.groupBy(roll.plans, ({ plan }) => plan.contract);
  for (const contract of roll.contracts) {
    const ref = contract.contract;
    const schedule = schedules.get(ref) ??
      { v: 1, contract: ref, lines: [], totals: {} };
    if (await writeContract(store, contract, schedule)) counts.contracts++;
    const own = (plans.get(ref) ?? [])
      .filter(({ tenantNumber }) => tenantNumber === contract.tenantNumber);
    const plan = pickPlan(own.map(({ plan }) => plan));
    if (plan !== null && await writePlan(store, plan)) counts.plans++;
  }
  return counts;
}

function writeTenant(store: Store, tenant: Tenant): Promise<boolean> {
  return transact(store, async (tx) => {
    const before = await tx.get(keys.tenant(tenant.number));
    if (JSON.stringify(before) === JSON.stringify(tenant)) return false;
    tx.set(keys.tenant(tenant.number), tenant);
    return true;
  });
}

function writeContract(
  store: Store,
  given: Contract,
  schedule: RentSchedule,
): Promise<boolean> {
  return transact(store, async (tx) => {
    const before = await tx.get(keys.contract(given.contract));
    const lines = await tx.get(keys.schedule(given.contract));
    const contract = keepZeros(given, before);
    if (
      JSON.stringify([before, lines]) === JSON.stringify([contract, schedule])
    ) return false;
    putContract(tx, contract, before);
    tx.set(keys.schedule(contract.contract), schedule);
    return true;
  }, { locks: [given.contract] });
}

/** A contract with the home's number that is known already, where a spreadsheet has dropped its leading zeros. */
function keepZeros(contract: Contract, before: Contract | null): Contract {
  const known = before?.homeNumber ?? "";
  const { homeNumber } = contract;
  const isShortened = known.length > homeNumber.length &&
    withoutZeros(homeNumber) === homeNumber &&
    withoutZeros(known) === homeNumber;
  return isShortened ? { ...contract, homeNumber: known } : contract;
}

function writePlan(store: Store, plan: StoredPlan): Promise<boolean> {
  return transact(store, async (tx) => {
    const before = await tx.get(keys.plan(plan.contract));
    if (JSON.stringify(before) === JSON.stringify(plan)) return false;
    tx.set(keys.plan(plan.contract), plan);
    return true;
  }, { locks: [plan.contract] });
}

async function post(
  services: Services,
  contract: ContractRef,
  rows: readonly RollEntry[],
): Promise<number> {
  let written = 0;
  for (let i = 0; i < rows.length; i += ENTRIES_A_COMMIT) {
    const batch = rows.slice(i, i + ENTRIES_A_COMMIT);
    const postings = batch.map(({ posting }) => posting);
    written += await transact(services.store, async (tx) => {
      const at = toInstant(services.now());
      const { entries } = await putPostings(tx, contract, postings, at);
      for (const entry of entries) {
        const place = { contract, number: entry.number };
        tx.set(keys.imported(identifierOf(entry)), place);
      }
      return entries.length;
    }, { locks: [contract] });
  }
  return written;
}

/** Corrects entries in their places. The head is written too, unchanged: a commit that read the account notices. */
async function reword(
  { store }: Services,
  contract: ContractRef,
  rows: readonly RollEntry[],
): Promise<number> {
  let written = 0;
  for (let i = 0; i < rows.length; i += ENTRIES_A_COMMIT) {
    const batch = rows.slice(i, i + ENTRIES_A_COMMIT);
    written += await transact(store, async (tx) => {
      const head = await tx.get(keys.account(contract));
      if (head === null) return 0;
      let count = 0;
      for (const row of batch) {
        const number = await tx.peek(keys.posting(contract, row.posting.id));
        const stored = number === null
          ? null
          : await tx.peek(keys.entry(contract, number));
        if (stored === null) continue;
        const entry = upgradeEntry(stored);
        if (matchImported(entry, row) !== "reworded") continue;
        tx.set(keys.entry(contract, entry.number), rewordEntry(entry, row));
        count++;
      }
      if (count > 0) tx.set(keys.account(contract), head);
      return count;
    }, { locks: [contract] });
  }
  return written;
}
