import { assert } from "../../domain/assert.ts";
import type { Milliseconds } from "../../domain/duration.ts";
import { holderOn } from "../../domain/holding.ts";
import {
  type AccountRef,
  accountRef,
  partsOfAccount,
} from "../../domain/ledger/account_ref.ts";
import type { Entry, Posting } from "../../domain/ledger/ledger.ts";
import { type IsoDate, parisDay, toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Contract, RentSchedule, Tenant } from "../../domain/tenant.ts";
import { zip } from "../../domain/zip.ts";
import type { RentRoll } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { putPostings } from "../../store/ledger.ts";
import { readValues, type Store } from "../../store/store.ts";
import { listHoldings, putContract } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";

/** An entry of the file whose identifier is booked already with other figures. */
export interface BookedOtherwise {
  contract: ContractRef;
  /** The file's own identifier. */
  identifier: string;
}

/** What an import did, or why it wrote nothing. */
export type Imported =
  | { ok: true; tenants: number; contracts: number; entries: number }
  | { ok: false; bookedOtherwise: BookedOtherwise[] };

/** Entries that one commit takes: each is three mutations beside the head. */
const ENTRIES_A_COMMIT = 300;

/**
 * Writes a checked rent roll: one contract a commit, so that an interrupted import is simply run again.
 * The same files change nothing, changed rows update, an entry booked with other figures refuses the whole import.
 */
export async function importRentRoll(
  services: { store: Store; now(): Milliseconds },
  roll: RentRoll,
): Promise<Imported> {
  const { store } = services;
  const byContract = groupPostings(roll);
  const bookedOtherwise = await findBookedOtherwise(store, byContract);
  if (bookedOtherwise.length > 0) return { ok: false, bookedOtherwise };
  let tenants = 0;
  for (const tenant of roll.tenants) {
    if (await writeTenant(store, tenant)) tenants++;
  }
  const schedules = new Map(roll.schedules.map((one) => [one.contract, one]));
  let contracts = 0;
  let entries = 0;
  for (const contract of roll.contracts) {
    const ref = contract.contract;
    const schedule = schedules.get(ref) ??
      { v: 1, contract: ref, lines: [], totals: {} };
    const today = parisDay(services.now());
    if (await writeContract(store, contract, schedule, today)) contracts++;
    const postings = byContract.get(ref) ?? [];
    entries += await postAll(services, contract, postings);
  }
  return { ok: true, tenants, contracts, entries };
}

function groupPostings(roll: RentRoll): Map<ContractRef, Posting[]> {
  const groups = Map.groupBy(roll.entries, ({ contract }) => contract);
  return new Map(
    [...groups].map(([contract, entries]) => [
      contract,
      entries.map(({ posting }) => posting),
    ]),
  );
}

async function findBookedOtherwise(
  store: Store,
  byContract: Map<ContractRef, Posting[]>,
): Promise<BookedOtherwise[]> {
  const found: BookedOtherwise[] = [];
  for (const [contract, postings] of byContract) {
    const booked = await readBooked(store, postings);
    for (const [posting, entry] of booked) {
      if (entry.contract !== contract || !isSame(entry, posting)) {
        found.push({ contract, identifier: identifierOf(posting) });
      }
    }
  }
  return found;
}

/** The entries that postings of a file have made already, wherever they were booked. */
async function readBooked(store: Store, postings: readonly Posting[]) {
  const identifiers = postings.map((posting) => identifierOf(posting));
  const places = await readValues(store, identifiers.map(keys.imported));
  const known = zip(postings, places).flatMap(([posting, at]) =>
    at === null ? [] : [{
      posting,
      key: keys.entry(accountRef(at.contract, at.holder), at.number),
    }]
  );
  const entries = await readValues(store, known.map(({ key }) => key));
  return zip(known, entries).flatMap(([{ posting }, entry]) =>
    entry === null ? [] : [[posting, entry] as const]
  );
}

function identifierOf({ cause }: Posting): string {
  assert(cause.kind === "import", "a file's entry has its identifier");
  return cause.identifier;
}

function isSame(
  entry: Pick<Entry, "amountCents" | "date" | "label">,
  posting: Posting,
): boolean {
  return entry.amountCents === posting.amountCents &&
    entry.date === posting.date && entry.label === posting.label;
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
  contract: Contract,
  schedule: RentSchedule,
  today: IsoDate,
): Promise<boolean> {
  return transact(store, async (tx) => {
    const before = await tx.get(keys.contract(contract.contract));
    const lines = await tx.get(keys.schedule(contract.contract));
    if (
      JSON.stringify([before, lines]) === JSON.stringify([contract, schedule])
    ) return false;
    await putContract(tx, contract, before, today);
    tx.set(keys.schedule(contract.contract), schedule);
    return true;
  }, { locks: [contract.contract] });
}

/** Posts entries to the account of who held the contract on their day; what is booked already stays where it is. */
async function postAll(
  services: { store: Store; now(): Milliseconds },
  { contract, tenantNumber }: Contract,
  postings: readonly Posting[],
): Promise<number> {
  const { store } = services;
  const holdings = await listHoldings(store, contract);
  const places = await readValues(
    store,
    postings.map((posting) => keys.imported(identifierOf(posting))),
  );
  const fresh = postings.filter((_, i) => places.at(i) === null);
  const byHolder = Map.groupBy(
    fresh,
    ({ date }) => holderOn(holdings, date) ?? tenantNumber,
  );
  let written = 0;
  for (const [holder, own] of byHolder) {
    written += await post(services, accountRef(contract, holder), own);
  }
  return written;
}

async function post(
  services: { store: Store; now(): Milliseconds },
  account: AccountRef,
  postings: readonly Posting[],
): Promise<number> {
  const { contract, holder } = partsOfAccount(account);
  let written = 0;
  for (let i = 0; i < postings.length; i += ENTRIES_A_COMMIT) {
    const batch = postings.slice(i, i + ENTRIES_A_COMMIT);
    written += await transact(services.store, async (tx) => {
      const at = toInstant(services.now());
      const { entries } = await putPostings(tx, account, batch, at);
      for (const entry of entries) {
        const place = { contract, holder, number: entry.number };
        tx.set(keys.imported(identifierOf(entry)), place);
      }
      return entries.length;
    }, { locks: [contract] });
  }
  return written;
}
