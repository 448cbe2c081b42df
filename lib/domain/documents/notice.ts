import type { Landlord } from "../landlord.ts";
import type { LedgerEntry } from "../ledger/ledger_entry.ts";
import type { RepaymentPlan } from "../ledger/plan.ts";
import type { Cents } from "../money.ts";
import { type IsoDate, type Month, monthOf } from "../month.ts";
import type { MailTo } from "./mail_to.ts";
import type { Replaced } from "./amended_notice.ts";
import { dayToPay, issueDayOf, type NoticeDays } from "./notice_days.ts";
import { dueOf, type NoticeDue } from "./notice_due.ts";
import { frameOf, type FrameSource } from "./notice_frame.ts";
import { planLinesCents } from "./notice_postings.ts";
import type { ContractRef, TenantNumber } from "../references.ts";
import {
  type Contract,
  type ContractKind,
  linesOf,
  type RentLine,
  type RentSchedule,
  sumLines,
} from "../tenant.ts";

/** A line of a notice. */
export interface NoticeLine extends Omit<RentLine, "from" | "to"> {
  /** The month that it is for, where it is another than the notice's: a catch-up. */
  month?: Month;
}

/** What the portal knows of a notice that the landlord's software has made. */
export interface MadeByLandlord {
  /** What the landlord calls it (`avis`). */
  id: string;
  /** The day on which the portal published it. */
  publishedOn: IsoDate;
  /** It came long after its day: the landlord had sent it, it is neither mailed nor printed again. */
  isPast: boolean;
}

/** A monthly notice, frozen when it is issued: its page and its PDF are two faces of this record. */
export interface Notice {
  v: 1;
  contract: ContractRef;
  tenantNumber: TenantNumber;
  month: Month;
  /** The days of the month on which the lease ran, both included. */
  period: { from: IsoDate; to: IsoDate };
  issuedOn: IsoDate;
  dueOn: IsoDate;
  /** Drawn from the tenant's bank account. */
  directDebit: boolean;
  /**
   * As printed; IBAN and BIC are the contract's own where it had some. What was issued before the letterhead had a mark
   * has neither colour nor logo, and is drawn without.
   */
  landlord:
    & Pick<Landlord, "name" | "address" | "phone" | "email" | "iban" | "bic">
    & Partial<Pick<Landlord, "color" | "logo">>;
  /** As printed. */
  tenant: { civility: string; firstName: string; surname: string };
  home: {
    kind: ContractKind;
    number: string;
    address: string;
    postcode: string;
    city: string;
  };
  /** Where its letter goes: to where its tenant lives, or to his guardian; not to the garage that it is about. */
  mailTo: MailTo;
  lines: NoticeLine[];
  /** The account before this notice; negative is owed. */
  previousBalanceCents: Cents;
  /** What the month asks for: debits minus credits. */
  totalCents: Cents;
  /** Both, without what a plan asks of the debt before: positive is to be paid, zero or less is not. */
  netCents: Cents;
  /** Each nature stands on the account as an entry of its own; absent in records of before: one entry for all. */
  byNature?: true;
  /** The landlord's software made it, and books what it asks for; absent: the portal did. */
  byLandlord?: MadeByLandlord;
  /** What of it is to be paid, and how; absent in records of before. */
  due?: NoticeDue;
  rfReference: string;
  /** What `/verifier` knows it by. */
  code: string;
  /** The same for the quittance that this month will have. */
  quittanceCode: string;
  /** Whether the contract had its notices on screen when it was issued. */
  paperless: boolean;
  /** The portal's address then, as printed. */
  site: string;
  /** The day on which it was taken back, its lease having ended before its month; absent while it stands. */
  cancelledOn?: IsoDate;
  /** Which of its month it is; absent: the first. */
  version?: number;
  /** Of a later version: which notice it replaces, and what has changed. */
  replaces?: Replaced;
  /** The day on which a later version took its place; absent while it stands. */
  replacedOn?: IsoDate;
  /**
   * Of its PDF, hexadecimal: it is drawn anew for each download and checked. Absent until it is drawn for the first
   * time, soon after the issue.
   */
  pdfSha256?: string;
  pdfBytes?: number;
}

/** What holds the PDF of a notice to its record. */
export type NoticeSeal = Required<Pick<Notice, "pdfSha256" | "pdfBytes">>;

/** A notice whose PDF has been drawn once. */
export type SealedNotice = Notice & NoticeSeal;

/** Whether the PDF of a notice has been drawn once. */
export function isSealed(notice: Notice): notice is SealedNotice {
  return notice.pdfSha256 !== undefined && notice.pdfBytes !== undefined;
}

/** Why a contract gets no notice for a month: a person must look. */
export type NoticeFault =
  | "no_tenant"
  | "no_address"
  | "no_lines"
  | "total_differs"
  | "unprintable";

/** What a notice that the portal makes is made from. */
export interface NoticeSource extends FrameSource {
  schedule: RentSchedule | null;
  landlord: Landlord;
  issuedOn: IsoDate;
  /** The account before this notice. */
  entries: readonly LedgerEntry[];
  plan: RepaymentPlan | null;
}

/** Makes a month's notice, or says why there can be none. Nothing is computed that the landlord's lines do not say. */
export function buildNotice(source: NoticeSource): Notice | NoticeFault {
  const { contract, schedule, landlord, month } = source;
  const frame = frameOf(source);
  if (typeof frame === "string") return frame;
  const lines = linesOf(schedule?.lines ?? [], month);
  if (lines.length === 0) return "no_lines";
  const totalCents = sumLines(lines);
  const wanted = schedule?.totals[month];
  if (wanted !== undefined && wanted !== totalCents) return "total_differs";
  const balanceCents = source.entries.reduce(
    (sum, { amountCents }) => sum + amountCents,
    0,
  );
  const dueOn = dayToPay(month, landlord, landlord.dueDay, source.issuedOn);
  return {
    ...frame,
    issuedOn: source.issuedOn,
    dueOn,
    directDebit: contract.directDebit,
    lines: lines.map(({ from: _from, to: _to, ...line }) => line),
    previousBalanceCents: balanceCents,
    totalCents,
    netCents: totalCents - planLinesCents(lines) - balanceCents,
    byNature: true,
    due: dueOf(source, lines, dueOn),
  };
}

/** What a line asks for: positive from the tenant, negative in the tenant's favour. */
export function askedCents(line: NoticeLine): Cents {
  return line.direction === "D" ? line.amountCents : 0 - line.amountCents;
}

/** How a line has changed from one month to the next; null where it was, or is, not there. */
export interface LineChange {
  label: string;
  beforeCents: Cents | null;
  afterCents: Cents | null;
}

/** What changed since another month's notice, line by line (same code and label), in the order of the later one. */
export function compareNotices(
  before: Notice,
  after: Notice,
): LineChange[] {
  const nameOf = ({ code, label }: NoticeLine) => `${code} ${label}`;
  const sumsOf = ({ lines }: Notice) => {
    const sums = new Map<string, { label: string; cents: Cents }>();
    for (const line of lines) {
      const known = sums.get(nameOf(line))?.cents ?? 0;
      const cents = known + askedCents(line);
      sums.set(nameOf(line), { label: line.label, cents });
    }
    return sums;
  };
  const was = sumsOf(before);
  const is = sumsOf(after);
  const names = new Set([...is.keys(), ...was.keys()]);
  return [...names].flatMap((name) => {
    const beforeCents = was.get(name)?.cents ?? null;
    const afterCents = is.get(name)?.cents ?? null;
    const label = (is.get(name) ?? was.get(name))?.label ?? "";
    return beforeCents === afterCents
      ? []
      : [{ label, beforeCents, afterCents }];
  });
}

/** The first month of a contract that the portal would issue: never before the landlord's, nor before the lease. */
export function firstMonthOf(
  contract: Contract,
  { firstMonth }: Landlord,
): Month {
  const starts = monthOf(contract.startsOn);
  return starts > firstMonth ? starts : firstMonth;
}

/** Whether the notice of a month may be issued: its day has come, and the lease has days in it. */
export function isIssuable(
  contract: Contract,
  month: Month,
  landlord: NoticeDays,
  today: IsoDate,
): boolean {
  const runs = contract.endsOn === null || monthOf(contract.endsOn) >= month;
  return runs && monthOf(contract.startsOn) <= month &&
    issueDayOf(month, landlord) <= today;
}
