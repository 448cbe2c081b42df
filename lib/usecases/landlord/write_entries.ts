import type { LotCounts } from "../../domain/exchange/delivery.ts";
import {
  type AccountRef,
  accountRef,
} from "../../domain/ledger/account_ref.ts";
import { undoingFacts } from "../../domain/ledger/entry_facts.ts";
import {
  identifierOf,
  identifiersOf,
} from "../../domain/ledger/identifiers.ts";
import {
  type AccountHead,
  applyPosting,
  emptyHead,
  type Entry,
  type Posting,
} from "../../domain/ledger/ledger.ts";
import { rewordEntry } from "../../domain/ledger/match_imported.ts";
import type { Pair } from "../../domain/ledger/match_rows.ts";
import { type Instant, parisDay } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import {
  confirmMovement,
  unconfirmMovement,
} from "../../store/own_movements.ts";
import type { Transaction } from "../../store/transaction.ts";
import { cancelledEntryLabel } from "../../text/entry_labels.ts";
import { accountOfRow, type HeldRow } from "./plan_contract.ts";
import type { PlannedEntries } from "./plan_entries.ts";
import type { ConfirmedRow } from "./recognize_own.ts";

/** Entries that one commit touches for a contract: each is a few mutations of some hundred bytes. */
const ENTRIES_A_COMMIT = 200;
/** Keys that are written at most for what becomes of one entry, beside its account's head. */
const KEYS = {
  unconfirmed: 3,
  undone: 3,
  corrected: 3,
  confirmed: 5,
  fresh: 2,
} as const;

/** What it takes to write all that is planned for the accounts of a contract. */
export function sizeOfEntries(planned: PlannedEntries): {
  /** Accounts whose heads are checked. */
  heads: number;
  keys: number;
} {
  const { unconfirmed, undone, corrected, confirmed, fresh } = planned;
  const accounts = new Set([
    ...[...unconfirmed, ...undone].map(accountOfEntry),
    ...[...corrected, ...confirmed].map(({ entry }) => accountOfEntry(entry)),
    ...fresh.map(accountOfRow),
  ]);
  const keysOf = (name: keyof typeof KEYS) => planned[name].length * KEYS[name];
  return {
    heads: accounts.size,
    keys: accounts.size + keysOf("unconfirmed") + keysOf("undone") +
      keysOf("corrected") + keysOf("confirmed") + keysOf("fresh"),
  };
}

/** What a commit does of what was planned. */
interface WrittenEntries {
  isWhole: boolean;
  /** How many accounts' heads it checks. */
  heads: number;
  confirmed: ConfirmedRow<HeldRow>[];
  counts: Partial<LotCounts>;
}

/**
 * Adds to a commit what is planned for the accounts of a contract, as much as one takes: what is taken back first, what
 * is new last. Each account's head is checked.
 */
export async function writeEntries(
  tx: Transaction,
  { booked, planned, heads, keep }: {
    /** What stands on the contract's accounts. */
    booked: readonly Entry[];
    planned: PlannedEntries;
    /** How many accounts' heads may be checked. */
    heads: number;
    /** Keys that the commit must still have room for afterwards. */
    keep: number;
  },
  at: Instant,
): Promise<WrittenEntries> {
  let left = ENTRIES_A_COMMIT;
  let isFull = false;
  let room = tx.room() - keep - heads;
  const touched = new Set<AccountRef>();
  const take = <T>(
    name: keyof typeof KEYS,
    all: readonly T[],
    accountOf: (one: T) => AccountRef,
  ) => {
    const some: T[] = [];
    for (const one of all) {
      const account = accountOf(one);
      // What comes after waits too: nothing is posted before what it replaces is undone.
      isFull ||= left === 0 || room < KEYS[name] ||
        !touched.has(account) && touched.size === heads;
      if (isFull) break;
      touched.add(account);
      some.push(one);
      left--;
      room -= KEYS[name];
    }
    return some;
  };
  const accounts = new OpenAccounts(
    tx,
    at,
    new Set(booked.map(({ id }) => id)),
  );
  const unconfirmed = take("unconfirmed", planned.unconfirmed, accountOfEntry);
  const undone = take("undone", planned.undone, accountOfEntry);
  const ofPair = ({ entry }: Pair<HeldRow>) => accountOfEntry(entry);
  const corrected = take("corrected", planned.corrected, ofPair);
  const confirmed = take("confirmed", planned.confirmed, ofPair);
  const fresh = take("fresh", planned.fresh, accountOfRow);
  for (const entry of unconfirmed) await accounts.unconfirm(entry);
  for (const entry of undone) await accounts.undo(entry);
  for (const pair of corrected) await accounts.correct(pair);
  for (const one of confirmed) await accounts.confirm(one);
  for (const row of fresh) await accounts.post(row);
  accounts.close();
  const renamed = corrected.filter(isRenamed).length;
  return {
    isWhole: !isFull,
    heads: touched.size,
    confirmed,
    counts: {
      entries: fresh.length,
      undone: undone.length,
      confirmed: confirmed.length,
      reworded: corrected.length - renamed,
      // Nothing is written for those that came under another spelling: the last commit counts them.
      recognized: renamed + (isFull ? 0 : planned.respelled),
    },
  };
}

/** The accounts of a commit, each read with a check before it is written. */
class OpenAccounts {
  readonly #tx: Transaction;
  readonly #at: Instant;
  /** The ids of the entries that stand. */
  readonly #used: ReadonlySet<string>;
  readonly #heads = new Map<AccountRef, AccountHead>();

  constructor(tx: Transaction, at: Instant, used: ReadonlySet<string>) {
    this.#tx = tx;
    this.#at = at;
    this.#used = used;
  }

  /** Writes the heads, those too that have not changed: a commit that has read the account notices. */
  close() {
    for (const [account, head] of this.#heads) {
      this.#tx.set(keys.account(account), head);
    }
  }

  /** Undoes an entry by one of its own; both stay. */
  async undo(entry: Entry) {
    const account = accountOfEntry(entry);
    await this.#forget(entry);
    const undoing = await this.#add(account, {
      id: `undoing:${entry.number}`,
      date: parisDay(this.#at),
      label: cancelledEntryLabel(entry.label),
      amountCents: 0 - entry.amountCents,
      ...undoingFacts(entry.number),
    });
    this.#put({ ...entry, undoneBy: undoing.number });
  }

  async correct({ entry, row }: Pair<HeldRow>) {
    await this.#head(accountOfEntry(entry));
    if (entry.cause.kind !== "import") {
      // What was booked here keeps its own words; the files have another day for it.
      return this.#put({ ...entry, confirmedOn: row.posting.date });
    }
    const identifier = identifierOf(row.posting);
    const renamed = isRenamed({ entry, row });
    if (renamed) await this.#forget(entry);
    const cause = renamed ? row.posting.cause : entry.cause;
    this.#put({ ...rewordEntry(entry, row), cause });
    if (renamed) this.#know(identifier, entry);
  }

  async confirm({ entry, row }: ConfirmedRow<HeldRow>) {
    await this.#head(accountOfEntry(entry));
    await this.#forget(entry);
    const identifier = identifierOf(row.posting);
    const confirmedOn = row.posting.date;
    this.#put({ ...entry, confirmedBy: identifier, confirmedOn });
    await confirmMovement(this.#tx, entry);
    this.#know(identifier, entry);
  }

  async unconfirm(entry: Entry) {
    await this.#head(accountOfEntry(entry));
    await this.#forget(entry);
    const { confirmedBy: _by, confirmedOn: _on, ...rest } = entry;
    this.#put(rest);
    if (entry.cause.kind === "payment") {
      await unconfirmMovement(this.#tx, rest);
    }
  }

  async post(row: HeldRow) {
    const account = accountOfRow(row);
    const { entryCount } = await this.#head(account);
    const { posting } = row;
    // A row that says another day or sum than before makes an entry of its own.
    const id = this.#used.has(posting.id)
      ? `${posting.id}~${entryCount + 1}`
      : posting.id;
    const entry = await this.#add(account, { ...posting, id });
    this.#know(identifierOf(posting), entry);
  }

  async #add(account: AccountRef, posting: Posting): Promise<Entry> {
    const head = await this.#head(account);
    const next = applyPosting(head, posting, this.#at);
    this.#heads.set(account, next.head);
    this.#put(next.entry);
    return next.entry;
  }

  async #head(account: AccountRef): Promise<AccountHead> {
    const known = this.#heads.get(account) ??
      await this.#tx.get(keys.account(account)) ?? emptyHead(account);
    this.#heads.set(account, known);
    return known;
  }

  #put(entry: Entry) {
    this.#tx.set(keys.entry(accountOfEntry(entry), entry.number), entry);
  }

  #know(identifier: string, { contract, holder, number }: Entry) {
    this.#tx.set(keys.imported(identifier), { contract, holder, number });
  }

  /** Takes an entry's name off it; a name that another entry has by now stays. */
  async #forget(entry: Entry) {
    const { contract, holder, number } = entry;
    for (const identifier of identifiersOf(entry)) {
      const place = await this.#tx.peek(keys.imported(identifier));
      if (
        place?.contract === contract && place.holder === holder &&
        place.number === number
      ) this.#tx.delete(keys.imported(identifier));
    }
  }
}

function isRenamed({ entry: { cause }, row }: Pair<HeldRow>): boolean {
  return cause.kind === "import" &&
    cause.identifier !== identifierOf(row.posting);
}

function accountOfEntry({ contract, holder }: Entry): AccountRef {
  return accountRef(contract, holder);
}
