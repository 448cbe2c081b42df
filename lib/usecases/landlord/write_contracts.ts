import type { Holder } from "../../domain/holder.ts";
import { withPeople } from "../../domain/holding.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { withoutZeros } from "../../domain/ledger/match_imported.ts";
import { pickPlan } from "../../domain/ledger/pick_plan.ts";
import type { StoredPlan } from "../../domain/ledger/plan.ts";
import { addDays, type IsoDate } from "../../domain/month.ts";
import type { Contract, RentSchedule, Tenant } from "../../domain/tenant.ts";
import type { RollPlan } from "../../landlord_files/rent_roll.ts";
import { keys } from "../../store/keys.ts";
import type { Store } from "../../store/store.ts";
import { listHoldings, putContract, putPeople } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";

/** Writes a tenant; whether anything changed. */
export function writeTenant(store: Store, tenant: Tenant): Promise<boolean> {
  return transact(store, async (tx) => {
    const before = await tx.get(keys.tenant(tenant.number));
    if (JSON.stringify(before) === JSON.stringify(tenant)) return false;
    tx.set(keys.tenant(tenant.number), tenant);
    return true;
  });
}

/** Writes a contract with its monthly lines; whether anything changed. */
export function writeContract(
  store: Store,
  given: Contract,
  schedule: RentSchedule,
  today: IsoDate,
): Promise<boolean> {
  return transact(store, async (tx) => {
    const before = await tx.get(keys.contract(given.contract));
    const lines = await tx.get(keys.schedule(given.contract));
    const contract = keepZeros(given, before);
    if (
      JSON.stringify([before, lines]) === JSON.stringify([contract, schedule])
    ) return false;
    await putContract(tx, contract, before, today);
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

/** Writes who sees the accounts of a contract beside their holders, and the days that the file knows of each holder. */
export async function writeHolders(
  store: Store,
  { contract }: Contract,
  named: readonly Holder[],
): Promise<void> {
  const holdings = await listHoldings(store, contract);
  for (const { holder } of holdings) {
    const account = accountRef(contract, holder);
    const next = holdings.find(({ follows }) => follows === account);
    const beginning = named.find(({ role, tenantNumber }) =>
      role === "titulaire" && tenantNumber === next?.holder
    )?.from ?? next?.from;
    const lastDay = beginning === undefined ? null : addDays(beginning, -1);
    await transact(store, async (tx) => {
      const before = await tx.get(keys.holding(contract, holder));
      if (before === null) {
        return;
      }
      const after = withPeople(before, named, lastDay);
      if (JSON.stringify(before) === JSON.stringify(after)) {
        return;
      }
      putPeople(tx, after, before);
    }, { locks: [contract] });
  }
}

/** Writes the plan of each account that the file names one for; how many changed. */
export async function writePlans(
  store: Store,
  plans: readonly RollPlan[],
): Promise<number> {
  let written = 0;
  const byHolder = Map.groupBy(plans, ({ tenantNumber }) => tenantNumber);
  for (const own of byHolder.values()) {
    const plan = pickPlan(own.map((one) => one.plan));
    if (plan !== null && await writePlan(store, plan)) written++;
  }
  return written;
}

function writePlan(store: Store, plan: StoredPlan): Promise<boolean> {
  const key = keys.plan(accountRef(plan.contract, plan.holder));
  return transact(store, async (tx) => {
    // Who has never held the contract has no account that a plan could be for.
    const holding = await tx.get(keys.holding(plan.contract, plan.holder));
    const before = await tx.get(key);
    if (holding === null) return false;
    if (JSON.stringify(before) === JSON.stringify(plan)) return false;
    tx.set(key, plan);
    return true;
  }, { locks: [plan.contract] });
}
