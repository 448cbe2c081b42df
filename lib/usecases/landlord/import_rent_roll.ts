import { parisDay, toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import {
  createFaultList,
  type Fault,
  sortFaults,
} from "../../landlord_files/fault.ts";
import { LIMITS } from "../../landlord_files/limits.ts";
import type { RentRoll } from "../../landlord_files/rent_roll.ts";
import { takeTurn, type Turn } from "../../store/turn.ts";
import { confirmPayments } from "./confirm_payments.ts";
import {
  identifierOf,
  type MatchedRows,
  matchEntries,
} from "./match_entries.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import type { LateNotice } from "../documents/list_late_notices.ts";
import type { Services } from "../services.ts";
import { markVanished } from "./mark_vanished.ts";
import { tellLateEnds } from "./tell_late_ends.ts";
import { postRows, rewordRows } from "./post_rows.ts";
import {
  writeContract,
  writeHolders,
  writePlans,
  writeTenant,
} from "./write_contracts.ts";

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
  /** Payments that were made here and that the files have brought back. */
  confirmed: number;
  /** Payments that may be one of ours or not, by identifier: not booked before a person has looked. */
  unclear: string[];
  /** Contracts that ran and that the files no longer list: they are not billed. */
  vanished: number;
}

/** What an import did, or why it wrote nothing: the first faults, and how many more there are. */
export type Imported =
  | { ok: true; late: readonly LateNotice[] } & ImportCounts
  | { ok: false; faults: readonly Fault[]; more: number };

/** What an import stands on. */
type ImportServices = Pick<Services, "store" | "now" | "log">;

/**
 * Writes a checked rent roll: one contract a commit, so that an interrupted import is simply run again.
 * The same files change nothing, changed rows update, a label or a nature is corrected in place; an entry booked with
 * another contract, day or amount refuses the whole import. One import at a time: both would book what is new.
 * @throws TurnError
 */
export function importRentRoll(
  services: ImportServices,
  roll: RentRoll,
): Promise<Imported> {
  const { store: { kv }, now } = services;
  return takeTurn(kv, "import", now, (turn) => take(services, roll, turn));
}

async function take(
  services: ImportServices,
  roll: RentRoll,
  turn: Turn,
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
  const counts = await writeFiles(services, roll, turn);
  for (const [contract, { fresh, reworded, recognized }] of matched) {
    await turn.renew();
    const own = await confirmPayments(store, contract, fresh);
    counts.entries += await postRows(services, contract, own.fresh);
    counts.confirmed += own.confirmed;
    counts.unclear.push(...own.unclear.map((row) => identifierOf(row.posting)));
    counts.reworded += await rewordRows(services, reworded);
    counts.recognized += recognized;
  }
  counts.vanished = await markVanished(services, roll);
  const late = await tellLateEnds(services, roll);
  await markImport(services, roll);
  return { ok: true, late, ...counts };
}

/** Writes down that files were taken, once all that they say is written: until then they count as the former ones. */
function markImport(
  { store, now }: ImportServices,
  roll: RentRoll,
): Promise<void> {
  const at = toInstant(now());
  return transact(store, (tx) => {
    tx.set(keys.importMark(), { v: 1, at, contracts: roll.contracts.length });
  });
}

/** Writes all but the entries. */
async function writeFiles(
  { store, now }: ImportServices,
  roll: RentRoll,
  turn: Turn,
): Promise<ImportCounts> {
  const counts: ImportCounts = {
    tenants: 0,
    contracts: 0,
    entries: 0,
    reworded: 0,
    recognized: 0,
    plans: 0,
    confirmed: 0,
    unclear: [],
    vanished: 0,
  };
  for (const tenant of roll.tenants) {
    if (await writeTenant(store, tenant)) counts.tenants++;
  }
  const today = parisDay(now());
  const schedules = new Map(roll.schedules.map((one) => [one.contract, one]));
  const plans = Map.groupBy(roll.plans, ({ plan }) => plan.contract);
  const holders = roll.holders === null
    ? null
    : Map.groupBy(roll.holders, ({ contract }) => contract);
  for (const contract of roll.contracts) {
    const ref = contract.contract;
    await turn.renew();
    const schedule = schedules.get(ref) ??
      { v: 1, contract: ref, lines: [], totals: {} };
    if (await writeContract(store, contract, schedule, today)) {
      counts.contracts++;
    }
    // Who is named no longer sees it no more.
    if (holders !== null) {
      await writeHolders(store, contract, holders.get(ref) ?? []);
    }
    counts.plans += await writePlans(store, plans.get(ref) ?? []);
  }
  return counts;
}
