import type {
  Candidate,
  DecidableGap,
  DecidableRow,
  RowDecision,
} from "../../domain/exchange/contract_decision.ts";
import type { SetAside } from "../../domain/exchange/delivery.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { exportedName } from "../../domain/ledger/exported_name.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import {
  type ContractRef,
  isContractRef,
  parseContractRef,
} from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import {
  listValues,
  readValue,
  readValues,
  type Store,
} from "../../store/store.ts";
import { listHoldings } from "../../store/tenants.ts";
import type { Services } from "../services.ts";

/** Contracts of a page. */
const ROWS = 20;
/** What is counted no further. */
const COUNTED = 1_000;

/** A page of the contracts that are set aside, and where the next one begins. */
export interface SetAsidePage {
  contracts: SetAside[];
  next: ContractRef | null;
}

/** The contracts that the last files did not change, in the order of their references. */
export async function listSetAside(
  { store }: Pick<Services, "store">,
  after: string,
): Promise<SetAsidePage> {
  const found = await listValues(store, keys.setAsides(), {
    limit: ROWS + 1,
    start: isContractRef(after) ? `${after}\u0000` : undefined,
  });
  const contracts = found.slice(0, ROWS);
  const next = found.length > ROWS ? contracts.at(-1)?.contract ?? null : null;
  return { contracts, next };
}

/** How many contracts are set aside: counted as far as `COUNTED`. */
export async function countSetAside(
  { store }: Pick<Services, "store">,
): Promise<number> {
  const limit = { limit: COUNTED };
  return (await listValues(store, keys.setAsides(), limit)).length;
}

/** A contract that is set aside, with what a person can decide. */
export interface ShownSetAside {
  setAside: SetAside;
  rows: DecidableRow[];
  gaps: DecidableGap[];
}

/** Whether the portal has a contract of this reference. */
export async function isKnownContract(
  { store }: Pick<Services, "store">,
  typed: string,
): Promise<boolean> {
  const contract = parseContractRef(typed);
  return contract !== null &&
    await readValue(store, keys.contract(contract)) !== null;
}

/** Reads one contract; null where it is not set aside. */
export async function readSetAside(
  { store }: Pick<Services, "store">,
  typed: string,
): Promise<ShownSetAside | null> {
  const contract = parseContractRef(typed);
  const setAside = contract === null
    ? null
    : await readValue(store, keys.setAside(contract));
  if (contract === null || setAside === null) return null;
  const { unclear = [], gaps = [] } = setAside;
  const open = unclear.length === 0 ? [] : await listOpen(store, contract);
  const decisions = await readValues(
    store,
    unclear.map(({ identifier }) => keys.rowDecision(contract, identifier)),
  );
  const known = await readValues(
    store,
    gaps.map(({ holder }) => keys.gapDecision(accountRef(contract, holder))),
  );
  return {
    setAside,
    rows: await Promise.all(unclear.map(async (row, i) => ({
      row,
      candidates: open.filter(({ amountCents }) =>
        amountCents === row.amountCents
      ).map(candidateOf),
      decided: await withWho(store, decisions.at(i) ?? null),
    }))),
    gaps: await Promise.all(gaps.map(async (gap, i) => {
      const decision = known.at(i) ?? null;
      const isThis = decision?.gapCents === gap.statedCents - gap.oursCents;
      return { gap, decided: await withWho(store, isThis ? decision : null) };
    })),
  };
}

type OwnEntry = Entry & { cause: { kind: "payment" } };

/** Payments made here that no file has confirmed. */
async function listOpen(
  store: Store,
  contract: ContractRef,
): Promise<OwnEntry[]> {
  const open: OwnEntry[] = [];
  for (const { holder } of await listHoldings(store, contract)) {
    const entries = await listEntries(store, accountRef(contract, holder));
    open.push(...entries.filter(isOpen));
  }
  return open;
}

function isOpen(entry: Entry): entry is OwnEntry {
  return entry.cause.kind === "payment" && entry.confirmedBy === undefined;
}

function candidateOf(entry: OwnEntry): Candidate {
  const { cause: { paymentId }, date } = entry;
  return { name: exportedName(entry), paymentId, date };
}

async function withWho<D extends { by: RowDecision["by"] }>(
  store: Store,
  decision: D | null,
): Promise<{ decision: D; by: string } | null> {
  if (decision === null) return null;
  const staff = await readValue(store, keys.staff(decision.by));
  return { decision, by: staff?.email ?? "" };
}
