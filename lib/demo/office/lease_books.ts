import {
  issueDayOf,
  latestIssuedMonth,
} from "../../domain/documents/notice_days.ts";
import { addMonths, type IsoDate } from "../../domain/month.ts";
import type { RentLine } from "../../domain/tenant.ts";
import { lastMonthOf, type Period, periodTo } from "../calendar.ts";
import type { Lease } from "../lease.ts";
import { refOf } from "../roll_cells.ts";
import { cardEntries } from "./card_entries.ts";
import { rectificationOf, withIncidents } from "./incidents.ts";
import { balanceBefore, type OfficeEntry } from "./office_entry.ts";
import type { OfficeNight, OfficeRules } from "./office_night.ts";
import {
  debitEntries,
  noticeEntries,
  type OfficeNotice,
  officeNotice,
  rectified,
} from "./office_notice.ts";
import { officeLines, pastEntries } from "./past_entries.ts";

/** What the office's books say of a lease. */
export interface LeaseBooks {
  lease: Lease;
  lines: readonly RentLine[];
  entries: readonly OfficeEntry[];
  /** One a month, its latest version. */
  notices: readonly OfficeNotice[];
}

/** The months of the books before the office's first notices here. */
export function pastOf({ firstMonth }: Pick<OfficeRules, "firstMonth">) {
  return periodTo(addMonths(firstMonth, -1));
}

/** The books of a lease on the day of a night. */
export function leaseBooks(
  lease: Lease,
  rules: OfficeRules,
  night: OfficeNight,
  today: IsoDate,
): LeaseBooks {
  const period = pastOf(rules);
  const contract = refOf(lease);
  const lines = officeLines(lease, period);
  const past = pastEntries(lease, period, today);
  const books = {
    lease,
    lines,
    entries: [
      ...withIncidents(contract, past, period.last, night),
      ...cardEntries(contract, night.handedOver),
    ],
    notices: [],
  };
  return withNotices(books, rules, night, { period, today });
}

/** Adds month after month: each stands on what the books held on its eve. */
function withNotices(
  { lease, lines, ...books }: LeaseBooks,
  rules: OfficeRules,
  night: OfficeNight,
  { period, today }: { period: Period; today: IsoDate },
): LeaseBooks {
  const entries = [...books.entries];
  const notices: OfficeNotice[] = [];
  const rectification = rectificationOf(refOf(lease), night);
  const rectifiedMonth = rectification === null
    ? null
    : latestIssuedMonth(rules, rectification.on);
  const issued = latestIssuedMonth(rules, today);
  const end = lastMonthOf(lease, period) ?? issued;
  const until = end < issued ? end : issued;
  let month = rules.firstMonth;
  for (; month <= until; month = addMonths(month, 1)) {
    const balanceCents = balanceBefore(issueDayOf(month, rules), entries);
    const notice = officeNotice(lease, month, { rules, lines, balanceCents });
    if (notice === null) continue;
    entries.push(...noticeEntries(lease, notice));
    entries.push(...debitEntries(notice, today));
    if (rectification === null || month !== rectifiedMonth) {
      notices.push(notice);
      continue;
    }
    const anew = rectified(notice, rectification);
    entries.push(anew.entry);
    notices.push(anew.notice);
  }
  return { lease, lines, entries, notices };
}
