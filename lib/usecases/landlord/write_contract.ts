import {
  addCounts,
  type ContractDigest,
  type LotCounts,
  type ReportRow,
} from "../../domain/exchange/delivery.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { Holding } from "../../domain/holding.ts";
import type { StoredPlan } from "../../domain/ledger/plan.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { identifierOf } from "../../domain/ledger/identifiers.ts";
import type { Tenant } from "../../domain/tenant.ts";
import type { ContractRoll } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import { putPeople, removeHolding } from "../../store/tenants.ts";
import type { Transaction } from "../../store/transaction.ts";
import { putTenant } from "../../store/tenant_names.ts";
import { confirmedWords } from "../../text/confirmed_words.ts";
import type { ContractState } from "./contract_state.ts";
import type { LotStamp } from "./lot_taking.ts";
import type { ContractPlan, HeldRow } from "./plan_contract.ts";
import type { ConfirmedRow } from "./recognize_own.ts";
import type { ContractRef } from "../../domain/references.ts";
import { putComingNotices } from "./put_coming_notices.ts";
import { takeSubscriptions } from "./take_subscriptions.ts";
import { writeEntries } from "./write_entries.ts";

/** What a commit does for a contract. */
interface WrittenContract {
  /** Otherwise the contract is to be planned again after it. */
  isWhole: boolean;
  /** How many keys it checks. */
  checks: number;
  counts: Partial<LotCounts>;
  confirmed: ReportRow[];
}

/**
 * Adds to a commit all that is planned for a contract, and its new digest; of a first load as many entries as fit.
 * @param checks how many keys it may check, one at least
 */
export async function writeContract(
  tx: Transaction,
  { state, roll, plan }: {
    state: ContractState;
    roll: ContractRoll;
    plan: ContractPlan;
  },
  stamp: LotStamp & { from: IsoDate | null },
  checks: number,
): Promise<WrittenContract> {
  const { contract: ref } = plan.contract;
  let tenants = 0;
  for (const tenant of roll.tenants) {
    if (await writeTenant(tx, tenant)) tenants++;
  }
  const isChanged = !isSame([state.contract, state.schedule], [
    plan.contract,
    roll.schedule,
  ]);
  if (isChanged) {
    tx.set(keys.contract(ref), plan.contract);
    tx.set(keys.schedule(ref), roll.schedule);
  }
  writeHoldings(tx, state, plan);
  const booked = state.accounts.flatMap(({ entries }) => entries);
  const { entries: planned } = plan;
  const { subscriptions } = roll;
  const ownChecks = subscriptions.length > 0 ? 1 : 0;
  const heads = checks - ownChecks;
  const entries = await writeEntries(
    tx,
    { booked, planned, heads, keep: keysAfter(roll) },
    stamp.at,
  );
  const before = await tx.peek(keys.contractDigest(ref));
  const isPart = before?.digest === "" && before.lot === stamp.lot;
  const done: Partial<LotCounts> = {
    tenants,
    contracts: Number(isChanged),
    plans: writePlans(tx, state, plan.plans),
    notices: await putComingNotices(tx, plan.contract, roll.notices, stamp.at),
    subscriptions: Number(
      await takeSubscriptions(tx, plan.contract, subscriptions, stamp.at),
    ),
    ...entries.counts,
  };
  const confirmed = entries.confirmed.map((one) => confirmedRow(ref, one));
  const digest: ContractDigest = {
    v: 1,
    digest: entries.isWhole ? roll.digest : "",
    from: stamp.from,
    lot: stamp.lot,
    counts: addCounts(isPart ? before.counts : {}, done),
    confirmed: [...isPart ? before.confirmed : [], ...confirmed],
  };
  tx.set(keys.contractDigest(ref), digest);
  if (state.setAside !== null) tx.delete(keys.setAside(ref));
  const { isWhole } = entries;
  return {
    isWhole,
    checks: entries.heads + ownChecks,
    counts: done,
    confirmed,
  };
}

/** How many keys are written for a contract beside its accounts, at most. */
export function keysBeside(roll: ContractRoll): number {
  const { tenants, holders } = roll;
  // Who is named is written, and whom the account was shown to before.
  return keysAfter(roll) + 20 + tenants.length + 4 * (holders?.length ?? 0);
}

/** How many of them come after the entries. */
function keysAfter({ notices, plans, subscriptions }: ContractRoll): number {
  return 10 + notices.length + plans.length + 5 * subscriptions.length;
}

/** A payment that was recognised, as a row of the report. */
function confirmedRow(
  contract: ContractRef,
  { row, by }: ConfirmedRow<HeldRow>,
): ReportRow {
  return {
    v: 1,
    kind: "confirmed",
    file: "ecritures.csv",
    line: row.line,
    column: null,
    contract,
    reason: confirmedWords(identifierOf(row.posting), by),
  };
}

/** Writes a tenant; whether anything changed. */
export async function writeTenant(
  tx: Transaction,
  tenant: Tenant,
): Promise<boolean> {
  const key = keys.tenant(tenant.number);
  const before = await tx.peek(key);
  if (isSame(before, tenant)) return false;
  putTenant(tx, tenant, before);
  return true;
}

function writeHoldings(
  tx: Transaction,
  { holdings }: ContractState,
  { holdings: kept, removed }: ContractPlan,
) {
  const before = new Map(holdings.map((one) => [one.holder, one]));
  for (const holding of removed) removeHolding(tx, holding);
  for (const holding of kept) {
    const known: Holding | undefined = before.get(holding.holder);
    if (!isSame(known, holding)) putPeople(tx, holding, known ?? holding);
  }
}

/** Writes plans; how many changed. */
function writePlans(
  tx: Transaction,
  { accounts }: ContractState,
  plans: readonly StoredPlan[],
): number {
  const changed = plans.filter((plan) =>
    !isSame(
      accounts.find(({ holder }) => holder === plan.holder)?.plan ?? null,
      plan,
    )
  );
  for (const plan of changed) {
    tx.set(keys.plan(accountRef(plan.contract, plan.holder)), plan);
  }
  return changed.length;
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
