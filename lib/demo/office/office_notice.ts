import { drawnLines } from "../../domain/ledger/drawing.ts";
import { dayToPay, issueDayOf } from "../../domain/documents/notice_days.ts";
import { noticePostings } from "../../domain/documents/notice_postings.ts";
import { NOTHING_STATED } from "../../domain/ledger/stated_facts.ts";
import type { Cents } from "../../domain/money.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import { linesOf, type RentLine, sumLines } from "../../domain/tenant.ts";
import { rentLabel } from "../build_account.ts";
import { monthInWords } from "../calendar.ts";
import type { Lease } from "../lease.ts";
import { refOf } from "../roll_cells.ts";
import { nameOf, type Rectification } from "./incidents.ts";
import type { OfficeEntry } from "./office_entry.ts";
import type { OfficeRules } from "./office_night.ts";

/** A notice of the office, validated. */
export interface OfficeNotice {
  id: string;
  contract: ContractRef;
  month: Month;
  issuedOn: IsoDate;
  dueOn: IsoDate;
  /** Positive is asked, as are the two after it. */
  previousCents: Cents;
  totalCents: Cents;
  netCents: Cents;
  /** Null where nothing is drawn. */
  debit: { on: IsoDate; cents: Cents } | null;
  version: number;
  lines: readonly RentLine[];
}

/** The notice of a month of a lease, null where there is nothing to ask for. */
export function officeNotice(
  lease: Lease,
  month: Month,
  { rules, lines, balanceCents }: {
    rules: OfficeRules;
    lines: readonly RentLine[];
    /** On the eve of its day. */
    balanceCents: Cents;
  },
): OfficeNotice | null {
  const asked = linesOf(lines, month);
  if (asked.length === 0) return null;
  const issuedOn = issueDayOf(month, rules);
  const dueOn = dayToPay(month, rules, rules.dueDay, issuedOn);
  const totalCents = sumLines(asked);
  const netCents = totalCents - balanceCents;
  const drawnCents = Math.min(drawnLines(asked, rules), Math.max(0, netCents));
  const isDrawn = lease.means === "prelevement" && drawnCents > 0;
  return {
    id: nameOf("AV", refOf(lease), month),
    contract: refOf(lease),
    month,
    issuedOn,
    dueOn,
    previousCents: 0 - balanceCents,
    totalCents,
    netCents,
    debit: isDrawn ? { on: dueOn, cents: drawnCents } : null,
    version: 1,
    lines: asked,
  };
}

/** What a notice puts on its account, by the nature of its lines, as the portal posts its own. */
export function noticeEntries(
  lease: Lease,
  notice: OfficeNotice,
): OfficeEntry[] {
  const { contract, month, issuedOn } = notice;
  const label = `${rentLabel(lease)} ${monthInWords(month)}`;
  return noticePostings(notice, label).map(
    ({ cause, date, label, amountCents, nature, month: forMonth }) => ({
      ...NOTHING_STATED,
      nature,
      month: forMonth,
      identifier: cause.kind === "line"
        ? nameOf(cause.code, contract, month)
        : nameOf("AP", contract, month),
      date,
      label,
      cents: amountCents,
      knownOn: issuedOn,
    }),
  );
}

/** The direct debit that a notice has announced, once its day has come. */
export function debitEntries(
  { contract, month, debit }: OfficeNotice,
  today: IsoDate,
): OfficeEntry[] {
  return debit === null || debit.on > today ? [] : [{
    ...NOTHING_STATED,
    nature: "encaissement",
    means: "prelevement",
    identifier: nameOf("PV", contract, month),
    date: debit.on,
    label: "Prélèvement automatique",
    cents: debit.cents,
    knownOn: debit.on,
  }];
}

/** A notice made anew, and the entry by which the office corrects its books. */
export function rectified(
  notice: OfficeNotice,
  { code, cents, on }: Rectification,
): { notice: OfficeNotice; entry: OfficeEntry } {
  const { contract, month } = notice;
  return {
    notice: {
      ...notice,
      version: notice.version + 1,
      issuedOn: on,
      totalCents: notice.totalCents - cents,
      netCents: notice.netCents - cents,
      lines: notice.lines.map((line) =>
        line.code === code
          ? { ...line, amountCents: line.amountCents - cents }
          : line
      ),
    },
    entry: {
      ...NOTHING_STATED,
      nature: "correction",
      month,
      reference: nameOf("AP", contract, month),
      identifier: nameOf("CO", contract, month),
      date: on,
      label: `Correction de la provision eau froide, ${monthInWords(month)}`,
      cents,
      knownOn: on,
    },
  };
}
