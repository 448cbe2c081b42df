import type { PaymentId } from "../ids.ts";
import type { IsoDate, Month } from "../month.ts";
import type { LineNature } from "../tenant.ts";
import type { Means, Nature } from "./nature.ts";

/** What made an entry. The id of an entry is for happening once; nothing reads it to find this out. */
export type EntryCause =
  | { kind: "rent"; month: Month }
  | {
    /** A line of a month's notice that is no part of its rent and charges. */
    kind: "line";
    month: Month;
    /** Its place in the notice: 1, 2, 3… */
    line: number;
    /** The landlord's code of it. */
    code: string;
  }
  | {
    kind: "payment";
    paymentId: PaymentId;
    /** The bank's transaction uuid, or `none-<transId>` where it made none. */
    operationKey: string;
    /**
     * `paid` and `refunded` move the money; `changed` takes a movement back, in whole or in part, as the bank has told;
     * `charged_back` does it because the bank took the money from the landlord.
     */
    change: "paid" | "refunded" | "changed" | "charged_back";
  }
  /** What a month's notice had asked is taken back, or changed. */
  | { kind: "amendment"; month: Month }
  | { kind: "import"; identifier: string }
  /** An entry of the landlord's files is undone: the number of that one. */
  | { kind: "undoing"; number: number };

/** What an entry is: all that the rules of an account read of it beside day and amount. */
export interface EntryFacts {
  cause: EntryCause;
  nature: Nature;
  /** The month that it is for, or that its payer named; null for none. */
  month: Month | null;
  /** For what is asked: the last day on which it is paid in time; null is the day it counts from. */
  dueOn: IsoDate | null;
  means: Means | null;
  /** The name of the entry that it takes back or corrects: a file's identifier, or `payment <id>`; null for none. */
  takesBack: string | null;
  /** For a return without a name: the day of what came back, where its words gave one. */
  returnedOn: IsoDate | null;
}

const PLAIN = { dueOn: null, means: null, takesBack: null, returnedOn: null };

/** The facts of a month's notice. */
export function rentFacts(month: Month, dueOn: IsoDate | null): EntryFacts {
  return {
    ...PLAIN,
    cause: { kind: "rent", month },
    nature: "quittancement",
    month,
    dueOn,
  };
}

/** Lines of a notice that are entries of their own. */
export type OwnLine = Exclude<
  LineNature,
  "loyer" | "annexe" | "sls" | "charge" | "rls" | "plan"
>;

/** The facts of a line of a notice that is an entry of its own. */
export function lineFacts(
  cause: Omit<EntryCause & { kind: "line" }, "kind">,
  nature: OwnLine,
  month: Month,
  dueOn: IsoDate,
): EntryFacts {
  return { ...PLAIN, cause: { kind: "line", ...cause }, nature, month, dueOn };
}

/** The facts of an entry that a payment at the bank made. */
export function paymentFacts(
  cause: Omit<EntryCause & { kind: "payment" }, "kind">,
  month: Month | null,
): EntryFacts {
  if (cause.change === "charged_back") {
    return {
      ...PLAIN,
      cause: { kind: "payment", ...cause },
      nature: "impaye",
      month,
      means: "cb",
      takesBack: cause.operationKey,
    };
  }
  return {
    ...PLAIN,
    cause: { kind: "payment", ...cause },
    nature: cause.change === "paid" ? "encaissement" : "correction",
    month,
    means: "cb",
    takesBack: cause.change === "paid" ? null : paymentName(cause.paymentId),
  };
}

/** The facts of an entry that takes back, or changes, one that a month's notice has made. */
export function amendmentFacts(
  month: Month,
  nature: "annulation" | "correction",
  /** The name of that one; the month's rent and charges unless it is another. */
  takesBack: string = rentName(month),
): EntryFacts {
  return {
    ...PLAIN,
    cause: { kind: "amendment", month },
    nature,
    month,
    takesBack,
  };
}

/** The facts of an entry that undoes one of the landlord's files. */
export function undoingFacts(number: number): EntryFacts {
  return {
    ...PLAIN,
    cause: { kind: "undoing", number },
    nature: "annulation",
    month: null,
  };
}

function rentName(month: Month): string {
  return `rent ${month}`;
}

/** What the entries of a payment are called by those that take them back. */
function paymentName(paymentId: PaymentId): string {
  return `payment ${paymentId}`;
}

/** What other entries may call an entry by. */
export function namesOf(cause: EntryCause): string[] {
  switch (cause.kind) {
    case "rent":
      return [rentName(cause.month)];
    case "line":
      return [`${cause.code} ${cause.month}`];
    case "amendment":
    case "undoing":
      return [];
    case "payment":
      return cause.change === "paid"
        ? [paymentName(cause.paymentId), cause.operationKey]
        : [];
    case "import":
      return [cause.identifier];
  }
}
