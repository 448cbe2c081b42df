import type { Milliseconds } from "../duration.ts";
import { booksMoment, type ImportMark, isOlderThan } from "../import_mark.ts";
import type { Landlord } from "../landlord.ts";
import type { Entry } from "../ledger/ledger.ts";
import { type Instant, type IsoDate, parisDay } from "../month.ts";
import { booksDate } from "./books_date.ts";
import type { SetAside } from "./delivery.ts";
import { listAwaitedReturns } from "../ledger/taken_back.ts";
import type { Cents } from "../money.ts";
import { listUnconfirmed, type Unconfirmed } from "./unconfirmed.ts";

/** Money of a payment made here that the bank took back. */
export interface Returned {
  /** The day of the payment. */
  paidOn: IsoDate;
  amountCents: Cents;
}

/** How old the landlord's books are behind a balance. */
export interface BooksAge {
  /** The day on which it is read, in Paris. */
  today: IsoDate;
  /** The moment at which they were closed; null where no lot has said it. */
  closedAt: Instant | null;
  /** Since when nothing has come, where that is longer than the landlord allows; null where it is not. */
  staleSince: Instant | null;
  /** Whether the balance counts what was paid here beside them. */
  withOwn: boolean;
}

/** What stands between the landlord's books and an account as its tenant sees it. */
export interface AccountBooks {
  age: BooksAge;
  /** Payments made here that they do not have yet, the latest first. */
  own: Unconfirmed[];
  /** Payments made here whose money the bank took back, which they do not say yet: the balance still counts them. */
  returned: Returned[];
}

/** The books behind an account; null where the portal itself keeps them. */
export function accountBooks(source: {
  landlord: Pick<Landlord, "rentBooks" | "freshHours">;
  mark: ImportMark | null;
  setAside: SetAside | null;
  entries: readonly Entry[];
  nowMs: Milliseconds;
}): AccountBooks | null {
  const { landlord, mark, setAside, entries, nowMs } = source;
  if (landlord.rentBooks === "portail") return null;
  const moment = setAside === null
    ? booksMoment(mark)
    : setAside.closedAt ?? setAside.since;
  const own = listUnconfirmed(entries);
  const age = {
    today: parisDay(nowMs),
    closedAt: booksDate(mark, setAside),
    staleSince: moment !== null && isOlderThan(moment, landlord, nowMs)
      ? moment
      : null,
    withOwn: own.length > 0,
  };
  const returned = listAwaitedReturns(entries.toReversed())
    .map(({ entry: { date: paidOn }, amountCents }) => ({
      paidOn,
      amountCents,
    }));
  return { age, own, returned };
}

/** The age of the books behind several accounts, where it is one and the same; null where they differ. */
export function sharedAge(
  all: readonly (AccountBooks | null)[],
): BooksAge | null {
  const ages = all.flatMap((books) => books === null ? [] : [books.age]);
  const [first] = ages;
  if (first === undefined || all.length !== ages.length) return null;
  const isSame = ages.every(({ closedAt, staleSince }) =>
    closedAt === first.closedAt && staleSince === first.staleSince
  );
  const withOwn = ages.some((age) => age.withOwn);
  return isSame ? { ...first, withOwn } : null;
}
