import { assertEquals } from "@std/assert";
import { paymentFacts } from "../ledger/entry_facts.ts";
import type { ImportMark } from "../import_mark.ts";
import type { Entry } from "../ledger/ledger.ts";
import { paymentOf } from "@/tests/support/named.ts";
import { TEST_TENANT } from "@/tests/support/test_account.ts";
import { accountBooks, sharedAge } from "./account_books.ts";
import type { SetAside } from "./delivery.ts";
import { listUnconfirmed } from "./unconfirmed.ts";

const MARK: ImportMark = {
  v: 1,
  at: "2026-11-24T21:30:00.000Z",
  contracts: 1,
  closedAt: "2026-11-24T21:00:00.000Z",
};
const ASIDE: SetAside = {
  v: 1,
  contract: "L/0039000204",
  since: "2026-11-22T22:00:00.000Z",
  lot: null,
  closedAt: "2026-11-21T21:00:00.000Z",
  reasons: ["raison"],
};

function booksAt(
  at: string,
  { mark = MARK, setAside = null, entries = [] }: {
    mark?: ImportMark | null;
    setAside?: SetAside | null;
    entries?: Entry[];
  } = {},
) {
  const landlord = { rentBooks: "bailleur", freshHours: 36 } as const;
  const nowMs = Date.parse(at);
  return accountBooks({ landlord, mark, setAside, entries, nowMs });
}

function ageAt(...args: Parameters<typeof booksAt>) {
  const { closedAt, staleSince } = booksAt(...args)?.age ?? {};
  return [closedAt, staleSince];
}

/** An entry of a payment at the bank: `uuid` is its operation. */
function moved(
  uuid: string,
  change: "paid" | "refunded" | "changed",
  amountCents: number,
  more: Partial<Entry> = {},
): Entry {
  const cause = { paymentId: paymentOf("P"), operationKey: uuid, change };
  return {
    v: 2,
    ...paymentFacts(cause, null),
    id: `payment:${uuid}:${change}`,
    date: "2026-11-24",
    label: "Paiement",
    amountCents,
    contract: "L/0039000204",
    holder: TEST_TENANT,
    number: 1,
    balanceAfterCents: 0,
    postedAt: "2026-11-24T12:00:00.000Z",
    ...more,
  };
}

Deno.test("accountBooks() dates an account by the last lot that was taken for it, and is null where the portal keeps the books", () => {
  const [closed, own] = [MARK.closedAt, ASIDE.closedAt];
  assertEquals(ageAt("2026-11-25T08:00:00Z"), [closed, null]);
  assertEquals(ageAt("2026-11-26T09:00:01Z"), [closed, closed]);
  assertEquals(ageAt("2026-11-25T08:00:00Z", { setAside: ASIDE }), [own, own]);
  // Nothing was ever taken for it: it is old since it was first set aside.
  const never = { setAside: { ...ASIDE, closedAt: null } };
  assertEquals(ageAt("2026-11-25T08:00:00Z", never), [null, ASIDE.since]);
  // Files that no lot has dated.
  const { closedAt: _none, ...undated } = MARK;
  assertEquals(ageAt("2026-11-26T09:00:00Z", { mark: undated }), [null, null]);
  assertEquals(
    ageAt("2026-11-26T10:00:00Z", { mark: undated }),
    [null, undated.at],
  );
  assertEquals(ageAt("2026-11-26T10:00:00Z", { mark: null }), [null, null]);
  const landlord = { rentBooks: "portail", freshHours: 36 } as const;
  const none = { mark: MARK, setAside: null, entries: [], nowMs: 0 };
  assertEquals(accountBooks({ landlord, ...none }), null);
});

Deno.test("sharedAge() is the one age of several accounts, with what was paid to any; null where one differs or has none", () => {
  const at = "2026-11-25T08:00:00Z";
  const entries = [moved("a", "paid", 1000)];
  const [plain, paid] = [booksAt(at), booksAt(at, { entries })];
  const { age } = paid ?? {};
  assertEquals(age?.withOwn, true);
  assertEquals(sharedAge([plain, paid]), age);
  assertEquals(sharedAge([plain, booksAt(at, { setAside: ASIDE })]), null);
  assertEquals(sharedAge([plain, null]), null);
  assertEquals(sharedAge([]), null);
});

Deno.test("listUnconfirmed() names what the books do not have: payments and refunds, without what was called off before", () => {
  const told = (...entries: Entry[]) =>
    listUnconfirmed(entries).map(({ change, amountCents }) =>
      `${change} ${amountCents}`
    );
  const paid = moved("a", "paid", 1000);
  assertEquals(told(paid), ["paid 1000"]);
  assertEquals(told({ ...paid, confirmedBy: "EC-1" }), []);
  assertEquals(told({ ...paid, undoneBy: 7 }), []);
  // Called off, or lowered, before the books had it.
  assertEquals(told(moved("a", "changed", -1000), paid), []);
  assertEquals(told(moved("a", "changed", -200), paid), ["paid 800"]);
  // After: the books have the payment, and not what became of it.
  const known = { ...paid, confirmedBy: "EC-1" };
  assertEquals(told(moved("a", "changed", -200), known), ["changed 200"]);
  assertEquals(told(moved("b", "refunded", -300), known), ["refunded 300"]);
  assertEquals(
    told(moved("b", "refunded", -300), paid),
    ["refunded 300", "paid 1000"],
  );
});
