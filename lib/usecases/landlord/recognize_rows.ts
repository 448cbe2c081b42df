import { accountRef } from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { withoutZeros } from "../../domain/ledger/match_imported.ts";
import type { ContractRef } from "../../domain/references.ts";
import type { Fault } from "../../landlord_files/fault.ts";
import type { RollEntry } from "../../landlord_files/rent_roll.ts";
import { listEntries } from "../../store/ledger.ts";
import { listHoldings } from "../../store/tenants.ts";
import type { Store } from "../../store/store.ts";

/** Rows whose identifiers are new, looked at once more. */
export interface RecognizedRows {
  fresh: RollEntry[];
  /** How many are entries that are booked under the same identifier with other zeros before it. */
  count: number;
  faults: Fault[];
}

/** An identifier of figures alone, what it is without its zeros, and what it names. */
interface Named {
  identifier: string;
  bare: string;
  money: Pick<Entry, "id" | "date" | "amountCents" | "label">;
}

/**
 * Tells new rows from those that are booked under an identifier whose leading zeros a spreadsheet has dropped, or put
 * back since. One entry of the contract with the same figures, day, amount and label is recognised, once; whatever else
 * has the same figures is refused by name. `taken` are the ids of entries that other rows have.
 */
export async function recognizeRows(
  store: Store,
  contract: ContractRef,
  rows: readonly RollEntry[],
  taken: Set<string>,
): Promise<RecognizedRows> {
  const found: RecognizedRows = { fresh: [], count: 0, faults: [] };
  const named = new Map(
    rows.flatMap((row): [RollEntry, Named][] => {
      const one = nameOf(row.posting);
      return one === null ? [] : [[row, one]];
    }),
  );
  const booked = named.size === 0 ? [] : await listNamed(store, contract);
  const byBare = Map.groupBy(booked, ({ bare }) => bare);
  for (const row of rows) {
    const own = named.get(row);
    const alike = own === undefined ? [] : byBare.get(own.bare) ?? [];
    const [one, ...others] = alike;
    if (own === undefined || one === undefined) {
      found.fresh.push(row);
      // The same file may hold an entry under both spellings.
      if (own !== undefined) byBare.set(own.bare, [own]);
      taken.add(row.posting.id);
    } else if (
      others.length === 0 && !taken.has(one.money.id) &&
      isSame(one.money, own.money)
    ) {
      taken.add(one.money.id);
      found.count++;
    } else found.faults.push(refuse(row, own, one));
  }
  return found;
}

async function listNamed(
  store: Store,
  contract: ContractRef,
): Promise<Named[]> {
  const holdings = await listHoldings(store, contract);
  const entries = await Promise.all(
    holdings.map(({ holder }) =>
      listEntries(store, accountRef(contract, holder))
    ),
  );
  return entries.flat().map(nameOf).filter((one) => one !== null);
}

function nameOf(
  money: Named["money"] & Pick<Entry, "cause"> & { confirmedBy?: string },
): Named | null {
  const { cause, confirmedBy } = money;
  const identifier = cause.kind === "import" ? cause.identifier : confirmedBy;
  const bare = identifier === undefined ? null : withoutZeros(identifier);
  return identifier === undefined || bare === null
    ? null
    : { identifier, bare, money };
}

function isSame(a: Named["money"], b: Named["money"]): boolean {
  return a.date === b.date && a.amountCents === b.amountCents &&
    a.label === b.label;
}

function refuse(row: RollEntry, own: Named, other: Named): Fault {
  return {
    file: "ecritures.csv",
    line: row.line,
    column: "identifiant",
    reason: "zeros_dropped",
    value: own.identifier,
    wanted: other.identifier,
    contract: row.contract,
  };
}
