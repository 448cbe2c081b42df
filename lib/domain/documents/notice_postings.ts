import { lineFacts, type OwnLine, rentFacts } from "../ledger/entry_facts.ts";
import { inferNature } from "../ledger/infer_nature.ts";
import type { Posting } from "../ledger/ledger.ts";
import type { Cents } from "../money.ts";
import { addMonths, type IsoDate, type Month } from "../month.ts";
import type { ContractRef } from "../references.ts";
import { type LineNature, sumLines } from "../tenant.ts";
import type { NoticeLine } from "./notice.ts";

/** Lines that are the month's rent and charges; the rebate by law lowers them. */
const RENT_NATURES: readonly LineNature[] = [
  "loyer",
  "annexe",
  "sls",
  "charge",
  "rls",
];

/** Whether a line is part of the month's rent and charges. */
export function isRentLine({ nature }: Pick<NoticeLine, "nature">): boolean {
  return RENT_NATURES.includes(nature);
}

const isOwn = (nature: LineNature): nature is OwnLine =>
  nature !== "plan" && !RENT_NATURES.includes(nature);

/** What the lines of a plan ask for, in cents: of a debt that stands on the account already. */
export function planLinesCents(
  lines: readonly Pick<NoticeLine, "nature" | "direction" | "amountCents">[],
): Cents {
  return sumLines(lines.filter(({ nature }) => nature === "plan"));
}

/** What says what a notice puts on its account. */
interface Posted {
  contract: ContractRef;
  month: Month;
  issuedOn: IsoDate;
  dueOn: IsoDate;
  lines: readonly NoticeLine[];
}

/**
 * What a notice puts on its account: rent and charges in one entry, help, its catch-ups and adjustments in one each.
 * A plan's part is none: its debt stands on the account already.
 * @param rentLabel what the entry of rent and charges says; the others have the words of their lines
 */
export function noticePostings(notice: Posted, rentLabel: string): Posting[] {
  const { contract, month, issuedOn, dueOn, lines } = notice;
  const rent: Posting = {
    id: `rent:${month}:${contract}`,
    date: issuedOn,
    label: rentLabel,
    amountCents: 0 - sumLines(lines.filter(isRentLine)),
    ...rentFacts(month, dueOn),
  };
  const others = lines.flatMap((line, at): Posting[] => {
    const { nature, label, code } = line;
    if (!isOwn(nature) || line.amountCents === 0) return [];
    const amountCents = 0 - sumLines([line]);
    const forMonth = monthOfLine(line, amountCents, notice);
    const cause = { month, line: at + 1, code };
    return [{
      id: `line:${month}:${contract}:${at + 1}`,
      date: issuedOn,
      label,
      amountCents,
      ...lineFacts(cause, nature, forMonth, dueOn),
    }];
  });
  return [rent, ...others];
}

/** The month that a line is for: of a catch-up the one that it names, or the one before. */
function monthOfLine(
  { nature, label }: NoticeLine,
  amountCents: Cents,
  { month, issuedOn }: Posted,
): Month {
  if (nature !== "rappel_apl") return month;
  return inferNature(label, amountCents, issuedOn).month ??
    addMonths(month, -1);
}
