import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { type Statement, statementOf } from "../../domain/ledger/statement.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { Contract, Tenant } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { readValue } from "../../store/store.ts";
import type { Services } from "../services.ts";

/** Entries on one page of the account. */
const ENTRIES_A_PAGE = 24;

/** A page of entries, the latest day first. */
export interface EntryPage {
  entries: Entry[];
  /** The number of the entry with which the next (older) page begins; null on the last. */
  olderFrom: number | null;
  /** The same of the page before (newer); null on the first. */
  newerFrom: number | null;
}

/** States an account between two days, both included. */
export async function readStatement(
  { store }: Pick<Services, "store">,
  contract: Contract,
  period: { from: IsoDate; to: IsoDate },
): Promise<Statement> {
  const entries = await listEntries(store, accountOf(contract));
  return statementOf(entries, period.from, period.to);
}

/** Whose account it is: not always who reads it. */
export async function readHolder(
  { store }: Pick<Services, "store">,
  { tenantNumber }: Contract,
): Promise<Tenant | null> {
  return await readValue(store, keys.tenant(tenantNumber));
}

/** A page of a statement, from the entry of a number on; from the latest where there is none of it. */
export function pageOfStatement(
  { entries }: Statement,
  number: number | null,
): EntryPage {
  const found = entries.findIndex((entry) => entry.number === number);
  const start = Math.max(0, found);
  const numberAt = (place: number) => entries.at(place)?.number ?? null;
  const next = start + ENTRIES_A_PAGE;
  return {
    entries: entries.slice(start, next),
    olderFrom: next < entries.length ? numberAt(next) : null,
    newerFrom: start > 0 ? numberAt(Math.max(0, start - ENTRIES_A_PAGE)) : null,
  };
}
