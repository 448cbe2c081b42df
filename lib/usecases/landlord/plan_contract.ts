import { holderOn, type Holding, nextHoldings } from "../../domain/holding.ts";
import { isInBooks } from "../../domain/ledger/check_openings.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { withoutZeros } from "../../domain/ledger/match_imported.ts";
import type { RowWindow } from "../../domain/ledger/match_rows.ts";
import { pickPlan } from "../../domain/ledger/pick_plan.ts";
import type { StoredPlan } from "../../domain/ledger/plan.ts";
import { type Cents, formatDecimal } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/month.ts";
import {
  type ContractRef,
  NO_TENANT,
  type TenantNumber,
} from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import type { Landlord } from "../../domain/landlord.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import type {
  ContractRoll,
  RollEntry,
} from "../../landlord_files/rent_roll.ts";
import type { BalanceGap } from "../../domain/exchange/contract_decision.ts";
import { keys } from "../../store/keys.ts";
import { readValues, type Store } from "../../store/store.ts";
import type { ContractState } from "./contract_state.ts";
import { planEntries, type PlannedEntries } from "./plan_entries.ts";

/** How the files of which a contract is a part are taken. */
export interface Taking extends RowWindow {
  /** Whether no identifier of the landlord's files can be in use: nothing has ever come from them. */
  isFirst: boolean;
  landlord: Pick<Landlord, "rentBooks" | "firstMonth">;
  /** The day on which they came: who is named anew holds his contract from it. */
  today: IsoDate;
}

/** A row and whose it is. */
export interface HeldRow extends RollEntry {
  holder: TenantNumber;
}

/** All that is to be written for a contract. */
export interface ContractPlan {
  contract: Contract;
  holdings: Holding[];
  removed: Holding[];
  plans: StoredPlan[];
  entries: PlannedEntries;
}

/** What is to be done for a contract, or why it is set aside. */
export type PlannedContract =
  | { ok: true; plan: ContractPlan }
  | { ok: false; faults: Fault[]; unclear: HeldRow[]; gaps: BalanceGap[] };

/** Works out what the files change of a contract; reads payments where a row may be one of ours, and writes nothing. */
export async function planContract(
  store: Store,
  state: ContractState,
  roll: ContractRoll,
  taking: Taking,
): Promise<PlannedContract> {
  const contract = keepZeros(roll.contract, state.contract);
  const { kept, removed } = nextHoldings({
    contract,
    before: state.contract,
    holdings: state.holdings,
    named: roll.holders,
    today: taking.today,
    isUnused: (holder) => headOf(state, holder) === null,
  });
  const rows = roll.entries.map((row): HeldRow => ({
    ...row,
    holder: holderOf(row, kept),
  }));
  const booked = state.accounts.flatMap(({ entries }) => entries);
  const planned = await planEntries(store, booked, rows, taking);
  if (!planned.ok) return { ...planned, gaps: [] };
  const faults = proveBalances(state, roll, planned.entries);
  const open = await leaveKnown(store, roll.contract.contract, faults);
  if (open.length > 0) {
    return {
      ok: false,
      faults: open.map(({ fault }) => fault),
      unclear: [],
      gaps: open.map(({ gap }) => gap),
    };
  }
  return {
    ok: true,
    plan: {
      contract,
      holdings: kept,
      removed,
      plans: pickPlans(roll, kept),
      entries: planned.entries,
    },
  };
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

/** Whose a row is: the holder that it names, else who held the contract on its day. */
function holderOf(
  { tenantNumber, posting }: RollEntry,
  holdings: readonly Holding[],
): TenantNumber {
  const named = holdings.find(({ holder }) => holder === tenantNumber);
  return named?.holder ?? holderOn(holdings, posting.date) ?? NO_TENANT;
}

function headOf({ accounts }: ContractState, holder: TenantNumber) {
  return accounts.find((one) => one.holder === holder)?.head ?? null;
}

/** The plan of each account that the files name one for. Who has never held the contract has no account for one. */
function pickPlans(
  { contract, plans }: ContractRoll,
  holdings: readonly Holding[],
): StoredPlan[] {
  const byHolder = Map.groupBy(plans, ({ tenantNumber }) => tenantNumber);
  return [...byHolder.values()].flatMap((own) => {
    const plan = pickPlan(own.map((one) => one.plan));
    const isHolder = holdings.some(({ holder }) => holder === plan?.holder);
    return plan !== null && isHolder && plan.contract === contract.contract
      ? [plan]
      : [];
  });
}

/** A balance that is not proved, and by how much. */
interface Unproved {
  fault: Fault;
  gap: BalanceGap;
}

/** Those of which no person has said that the difference is known. */
async function leaveKnown(
  store: Store,
  contract: ContractRef,
  unproved: readonly Unproved[],
): Promise<Unproved[]> {
  if (unproved.length === 0) return [];
  const decisions = await readValues(
    store,
    unproved.map(({ gap }) =>
      keys.gapDecision(accountRef(contract, gap.holder))
    ),
  );
  return unproved.filter(({ gap: { statedCents, oursCents } }, i) =>
    decisions.at(i)?.gapCents !== statedCents - oursCents
  );
}

/** The landlord's balances against what the accounts come to, without our payments that its books do not have yet. */
function proveBalances(
  state: ContractState,
  { contract: { contract }, balances }: ContractRoll,
  planned: PlannedEntries,
): Unproved[] {
  return balances.flatMap(({ tenantNumber, balanceCents, line }) => {
    const ours = balanceInBooks(state, tenantNumber, planned);
    if (ours === balanceCents) return [];
    const fault: Fault = {
      file: "soldes.csv",
      line,
      column: "solde",
      reason: ours === -balanceCents ? "balance_reversed" : "balance_differs",
      value: formatDecimal(balanceCents),
      wanted: formatDecimal(ours),
      contract,
      tenantNumber,
    };
    const holder = tenantNumber;
    const gap = { holder, statedCents: balanceCents, oursCents: ours };
    return [{ fault, gap }];
  });
}

/** What an account will come to in the landlord's books. */
function balanceInBooks(
  state: ContractState,
  holder: TenantNumber,
  { fresh, undone, confirmed, unconfirmed }: PlannedEntries,
): Cents {
  const entries = state.accounts.find((one) => one.holder === holder)
    ?.entries ?? [];
  const nowOut = new Set(unconfirmed);
  const nowIn = new Set(confirmed.map(({ entry }) => entry));
  const isOut = (entry: Entry) =>
    (!isInBooks(entry) || nowOut.has(entry)) && !nowIn.has(entry);
  const sum = (all: readonly { amountCents: Cents }[]) =>
    all.reduce((total, { amountCents }) => total + amountCents, 0);
  return sum(entries.filter((entry) => !isOut(entry))) -
    sum(undone.filter((entry) => entry.holder === holder)) +
    sum(
      fresh.filter((row) => row.holder === holder).map((row) => row.posting),
    );
}

/** The account that a row belongs to. */
export function accountOfRow({ contract, holder }: HeldRow) {
  return accountRef(contract, holder);
}
