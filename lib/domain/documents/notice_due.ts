import type { Landlord } from "../landlord.ts";
import {
  type AnnouncedDrawing,
  type Drawing,
  drawnBeside,
  drawnLines,
} from "../ledger/drawing.ts";
import { type DueNow, dueNow } from "../ledger/due_now.ts";
import { ledgerEntryOf } from "../ledger/ledger_entry.ts";
import type { Cents } from "../money.ts";
import type { IsoDate } from "../month.ts";
import type { RentLine } from "../tenant.ts";
import type { Notice, NoticeSource } from "./notice.ts";
import { dayToPay } from "./notice_days.ts";
import { noticePostings } from "./notice_postings.ts";

/** What a notice asks for, by the same rule as the pages on the day of its issue. */
export interface NoticeDue {
  /** What is to be paid, older debts included. */
  askedCents: Cents;
  /** Of it, the part of a repayment plan. */
  planCents: Cents;
  /** What the plan leaves for later. */
  inPlanCents: Cents;
  inFavourCents: Cents;
  /** The tenant has left: what stands in his favour is given back. */
  givenBack: boolean;
  /** What will be drawn by direct debit, and null where nothing is. */
  drawing: Drawing | null;
  /** What is left to pay otherwise. */
  toPayCents: Cents;
}

/** What a notice will ask for, once it is on the account. */
export function dueOf(
  source: Pick<
    NoticeSource,
    "contract" | "landlord" | "month" | "issuedOn" | "entries" | "plan"
  >,
  lines: readonly RentLine[],
  dueOn: IsoDate,
): NoticeDue {
  const { contract, landlord, month, issuedOn, plan } = source;
  const asked = { contract: contract.contract, month, issuedOn, dueOn, lines };
  const posted = noticePostings(asked, "").map(ledgerEntryOf);
  const day = contract.debitDay ?? landlord.dueDay;
  const drawn: AnnouncedDrawing = {
    month,
    on: dayToPay(month, landlord, day, issuedOn),
    cents: drawnLines(lines, landlord),
    rum: contract.mandateRef ?? "",
    beside: drawnBeside(lines, landlord),
  };
  const due = dueNow([...source.entries, ...posted], {
    today: issuedOn,
    plan,
    announced: contract.directDebit ? [drawn] : [],
    endsOn: contract.endsOn,
  });
  const planCents = due.parts.find(({ kind }) => kind === "plan")?.cents ?? 0;
  const { totalCents: askedCents, inPlanCents, inFavourCents } = due;
  const { givenBack, drawing, toPayCents } = due;
  return {
    askedCents,
    planCents,
    inPlanCents,
    inFavourCents,
    givenBack,
    drawing,
    toPayCents,
  };
}

/** What says what a notice asks for. */
type DuesOf = Pick<Notice, "due" | "netCents" | "directDebit" | "dueOn">;

/** What a notice asks for; one of before asked for its net, all of it drawn where there was a direct debit. */
export function askedBy(
  { due, netCents, directDebit, dueOn }: DuesOf,
): NoticeDue {
  if (due !== undefined) return due;
  const askedCents = Math.max(0, netCents);
  const isDrawn = directDebit && askedCents > 0;
  return {
    askedCents,
    planCents: 0,
    inPlanCents: 0,
    inFavourCents: Math.max(0, 0 - netCents),
    givenBack: false,
    drawing: isDrawn ? { on: dueOn, cents: askedCents, rum: "" } : null,
    toPayCents: isDrawn ? 0 : askedCents,
  };
}

/**
 * What a notice prints as its net: month and what stood before together, without what a plan leaves for later and what
 * waits in the tenant's favour for another month.
 */
export function netOf(notice: DuesOf): Cents {
  const { inPlanCents, inFavourCents, askedCents } = askedBy(notice);
  const keptCents = askedCents > 0 ? inFavourCents : 0;
  return notice.netCents - inPlanCents + keptCents;
}

/** The debit that a notice has announced; of one of before, what its lines ask for. */
export function announcedBy(
  { due, month, directDebit, dueOn, lines, byLandlord }: Notice,
  landlord: Pick<Landlord, "debitExcludes">,
  rum: string,
): AnnouncedDrawing[] {
  if (due === undefined) {
    const cents = drawnLines(lines, landlord);
    return directDebit ? [{ month, on: dueOn, cents, rum }] : [];
  }
  if (due.drawing === null) return [];
  if (byLandlord !== undefined) {
    return [{ month, ...due.drawing, whatever: true }];
  }
  const beside = drawnBeside(lines, landlord);
  return [{ month, ...due.drawing, beside }];
}

/** What is left of a notice on a day. */
export interface NoticeLeft {
  /** What of its sum is still due. */
  owedCents: Cents;
  /** Of it, what is to be paid otherwise than by direct debit. */
  toPayCents: Cents;
}

/**
 * What is left of a notice, by what its account asks for today: what has been paid since, or came on top, is not in the
 * frozen record. A notice of the landlord's may come before he books its month: until then, its own sum counts.
 * @param isBooked whether the month stands on the account
 */
export function leftOfNotice(
  notice: Notice,
  due: DueNow,
  today: IsoDate,
  isBooked: boolean,
): NoticeLeft {
  if (notice.cancelledOn !== undefined) return { owedCents: 0, toPayCents: 0 };
  const asked = askedBy(notice);
  const { byLandlord, dueOn, totalCents } = notice;
  const isAhead = byLandlord !== undefined && !byLandlord.isPast &&
    !isBooked && today <= dueOn;
  if (!isAhead) {
    return {
      owedCents: Math.min(asked.askedCents, due.totalCents),
      toPayCents: Math.min(asked.toPayCents, due.toPayCents),
    };
  }
  const { drawing } = asked;
  const leftCents = Math.max(
    0,
    due.totalCents - due.inFavourCents + totalCents,
  );
  const drawnCents = drawing !== null && today <= drawing.on
    ? drawing.cents
    : 0;
  return {
    owedCents: Math.min(asked.askedCents, leftCents),
    toPayCents: Math.min(
      asked.toPayCents,
      Math.max(0, leftCents - drawnCents),
    ),
  };
}
