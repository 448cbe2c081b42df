/** What must hold of an account after a night, against the landlord's books. */
import { assert, assertEquals } from "@std/assert";
import { accountRef } from "../../lib/domain/ledger/account_ref.ts";
import { allocateClaims } from "../../lib/domain/ledger/allocate_claims.ts";
import { identifiersOf } from "../../lib/domain/ledger/identifiers.ts";
import type { Entry } from "../../lib/domain/ledger/ledger.ts";
import { ledgerEntriesOf } from "../../lib/domain/ledger/ledger_entry.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { listEntries, readAccount } from "../../lib/store/ledger.ts";
import type { Store } from "../../lib/store/store.ts";
import { must } from "../support/must.ts";
import { contractOf } from "../support/named.ts";
import type { LandlordBooks } from "./landlord_books.ts";

/** The entries of an account in their order; its head is their sum. */
export async function readEntries(
  store: Store,
  home: string,
  holder: string,
): Promise<Entry[]> {
  const account = accountRef(
    contractOf(home.slice(2)),
    asTenantNumber(holder),
  );
  const entries = (await listEntries(store, account)).reverse();
  const head = await readAccount(store, account);
  assertEquals(head.balanceCents, sumOf(entries), "the head is the sum");
  assertEquals(head.entryCount, entries.length);
  return entries;
}

/** An account is the books and what waits for them, and no month is paid that nobody has paid. */
export function checkSums(
  books: LandlordBooks,
  entries: readonly Entry[],
  { home, holder }: { home: string; holder: string },
) {
  const read = ledgerEntriesOf(entries);
  const out = sumOf(
    entries.filter(({ cause, confirmedBy }) =>
      cause.kind === "payment" && confirmedBy === undefined
    ),
  );
  const stated = books.balance(home, holder);
  assertEquals(sumOf(read) - out, stated, `the books of ${home} ${holder}`);
  const waiting = books.waiting(home, holder);
  assertEquals(out, waiting, `what waits on ${home} ${holder}`);
  const { claims } = allocateClaims(read, null);
  const paid = sumOf(
    claims.filter(({ nature }) => nature === "quittancement")
      .flatMap(({ parts }) => parts).filter(({ kind }) => kind === "money"),
  );
  const money = books.money(home, holder);
  assert(paid <= Math.max(0, money), `${paid} paid of ${money}`);
}

/** Each name that the landlord has for what stands leads to it, and none to what is undone. */
export async function checkPlaces(
  kv: Deno.Kv,
  entries: readonly Entry[],
  isWhole: boolean,
) {
  for (const entry of entries) {
    for (const name of identifiersOf(entry)) {
      const { value } = await kv.get(["imported", name]);
      const { contract, holder, number } = Object(value);
      const isIt = contract === entry.contract && holder === entry.holder &&
        number === entry.number;
      if (entry.undoneBy !== undefined) assert(!isIt, `${name} is undone`);
      // A home that was set aside keeps entries of which another one has the names.
      else if (isWhole) assert(isIt, `${name} is not found`);
    }
  }
}

/** What is undone and what has undone it are nothing together, and no movement of ours is among them. */
export function checkUndone(entries: readonly Entry[]) {
  const undone = entries.filter(({ undoneBy }) => undoneBy !== undefined);
  for (const entry of undone) {
    const by = must(entries.find(({ number }) => number === entry.undoneBy));
    assertEquals(by.amountCents + entry.amountCents, 0);
    assertEquals(by.cause, { kind: "undoing", number: entry.number });
    assertEquals(entry.cause.kind, "import");
  }
  const undoing = entries.filter(({ cause }) => cause.kind === "undoing");
  assertEquals(undoing.length, undone.length);
}

function sumOf(all: readonly { amountCents: number }[]): number {
  return all.reduce((total, { amountCents }) => total + amountCents, 0);
}
