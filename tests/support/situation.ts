import { parseDecimal } from "../../lib/domain/money.ts";
import type { Cents } from "../../lib/domain/money.ts";
import { isMonth, type IsoDate, type Month } from "../../lib/domain/month.ts";
import { parseDay } from "../../lib/domain/period.ts";
import { allocateClaims } from "../../lib/domain/ledger/allocate_claims.ts";
import type { AnnouncedDrawing } from "../../lib/domain/ledger/drawing.ts";
import { type DueNow, dueNow } from "../../lib/domain/ledger/due_now.ts";
import { inferNature } from "../../lib/domain/ledger/infer_nature.ts";
import type { LedgerEntry } from "../../lib/domain/ledger/ledger_entry.ts";
import { isMeans, isNature } from "../../lib/domain/ledger/nature.ts";
import { coverOf, type RepaymentPlan } from "../../lib/domain/ledger/plan.ts";
import { dueSentences } from "../../lib/text/due_sentences.ts";
import { textsOf } from "../../lib/text/texts.ts";
import { settleMonth } from "../../lib/domain/ledger/settled_month.ts";

/**
 * A situation of an office as a person of the trade writes it. A row is `day | what | amount | options`: `what` is a
 * nature with its month and means, or a label in quotes whose nature is inferred; options are
 * `échéance DAY`, `réf NAME`, `nom NAME`.
 */
export interface Situation {
  title: string;
  /** The law, or why. */
  because: string;
  rows: string;
  today: string;
  plan?: Omit<RepaymentPlan, "id">;
  /** The debit that a notice has announced. */
  announced?: AnnouncedDrawing;
  /** The last day of the lease. */
  left?: string;
  right: {
    /** What is due now. */
    due: string;
    /** By which day. */
    by?: string;
    /** Of it, late. */
    late?: string;
    /** Left for later in the plan. */
    plan?: string;
    /** In the tenant's favour. */
    favour?: string;
    /** To pay otherwise than by the direct debit. */
    toPay?: string;
    /** What the page says of it, sentence by sentence. */
    says?: readonly string[];
    /** Months with a quittance. */
    paid?: string;
    /** Months without: what each lacks, or `sorti`. */
    lacks?: string;
  };
}

/** What the rules make of a situation, in the words of `right`. */
export function outcomeOf(situation: Situation): Required<Situation["right"]> {
  const { today, announced, left } = situation;
  const plan = situation.plan === undefined
    ? null
    : { id: "P1", ...situation.plan };
  const entries = readRows(situation.rows);
  const due = dueNow(entries, {
    today: isoDay(today),
    plan,
    announced: announced === undefined ? [] : [announced],
    endsOn: left === undefined ? null : isoDay(left),
  });
  const allocation = allocateClaims(entries, coverOf(plan));
  const months = [
    ...new Set(
      allocation.claims.filter(({ nature }) => nature === "quittancement")
        .map(({ month }) => month).filter((month) => month !== null),
    ),
  ].sort();
  const states = months.map((month) =>
    [month, settleMonth(allocation, month)] as const
  );
  return {
    ...sumsOf(due),
    says: saidOf(due),
    paid: states.filter(([, { kind }]) => kind === "paid")
      .map(([month]) => shown(month)).join(" "),
    lacks: states.flatMap(([month, state]) =>
      state.kind === "missing"
        ? [`${shown(month)}: ${euros(state.missingCents)}`]
        : state.kind === "removed"
        ? [`${shown(month)}: sorti`]
        : []
    ).join(", "),
  };
}

/** With plain spaces, as people write them. */
function saidOf(due: DueNow): string[] {
  const { lead, parts, more } = dueSentences(textsOf("fr"), due);
  return [lead, ...parts, ...more].map((said) =>
    said.replace(/[\u00A0\u202F]/g, " ")
  );
}

function sumsOf(due: DueNow) {
  return {
    due: euros(due.totalCents),
    by: due.dueOn === null ? "" : frenchDay(due.dueOn),
    late: euros(due.overdueCents),
    plan: euros(due.inPlanCents),
    favour: euros(due.inFavourCents),
    toPay: euros(due.toPayCents),
  };
}

/** Reads the rows of a situation. */
export function readRows(rows: string): LedgerEntry[] {
  return rows.trim().split("\n").map((line, rank) => {
    const [day = "", what = "", amount = "", ...options] = line.split("|")
      .map((cell) => cell.trim());
    const date = isoDay(day);
    const amountCents = parseDecimal(amount) ?? NaN;
    const named = options.find((one) => one.startsWith("nom "))?.slice(4);
    return {
      id: `row ${String(rank).padStart(2, "0")}`,
      date,
      amountCents,
      ...read(what, amountCents, date),
      dueOn: dayAfter(options, "échéance "),
      names: named === undefined ? [] : [named],
      takesBack: options.find((one) => one.startsWith("réf "))?.slice(4) ??
        null,
    };
  });
}

function read(
  what: string,
  amountCents: Cents,
  date: IsoDate,
): Pick<LedgerEntry, "nature" | "month" | "means" | "returnedOn"> {
  const label = /^"(.*)"$/.exec(what)?.[1];
  if (label !== undefined) return inferNature(label, amountCents, date);
  const [nature = "", ...words] = what.split(" ");
  if (!isNature(nature)) throw new Error(`Cannot read "${what}": no nature`);
  return {
    nature,
    month: words.map((word) => word.replace(/^(\d\d)\/(\d{4})$/, "$2-$1"))
      .find(isMonth) ?? null,
    means: words.find(isMeans) ?? null,
    returnedOn: null,
  };
}

function dayAfter(options: readonly string[], word: string): IsoDate | null {
  const found = options.find((one) => one.startsWith(word));
  return found === undefined ? null : isoDay(found.slice(word.length));
}

const isoDay = (day: string): IsoDate => {
  const iso = parseDay(day);
  if (iso === null) throw new Error(`Cannot read "${day}": no day`);
  return iso;
};
const frenchDay = (day: IsoDate): string => day.split("-").reverse().join("/");
const shown = (month: Month): string => month.split("-").reverse().join("/");
const euros = (cents: Cents): string =>
  (cents / 100).toFixed(2).replace(".", ",");
