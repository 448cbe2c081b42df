import type { Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { changeText } from "../text/amended_notice.ts";
import { french } from "../text/french.ts";
import { changedLine, lateLine, offerLine } from "../text/notices_run.ts";
import { amendNotice } from "../usecases/documents/amend_notice.ts";
import { cancelNotice } from "../usecases/documents/cancel_notice.ts";
import type { NoticeServices } from "../usecases/documents/issue_contracts.ts";
import { listChangedNotices } from "../usecases/documents/list_changed_notices.ts";
import { listAllLateNotices } from "../usecases/documents/list_late_notices.ts";

/** What a person has said: nothing yet, all that is offered, or one notice by its name. */
export type AmendChoice =
  | "list"
  | "all"
  | { contract: ContractRef; month: Month };

/** What is offered for one notice. */
interface Offer {
  contract: ContractRef;
  month: Month;
  lines: readonly string[];
  /** Does it; whether there was still something to do. */
  act: () => Promise<boolean>;
}

/**
 * Lists the notices that a lease's late end or changed lines have made wrong, with what would put each right, and
 * does what a person has agreed to: 0, or 1 where the named notice is not offered.
 */
export async function amendNotices(
  clerk: NoticeServices,
  choice: AmendChoice,
): Promise<number> {
  const offers = (await listOffers(clerk)).filter(({ contract, month }) =>
    typeof choice === "string" ||
    contract === choice.contract && month === choice.month
  );
  if (typeof choice !== "string" && offers.length === 0) {
    console.error(french.t("amend-unknown"));
    return 1;
  }
  if (offers.length === 0) console.log(french.t("amend-none"));
  let done = 0;
  for (const { lines, act } of offers) {
    for (const line of lines) console.log(line);
    if (choice !== "list" && await act()) done++;
  }
  if (choice !== "list") console.log(french.t("amend-done", { count: done }));
  else if (offers.length > 0) console.log(french.t("amend-how"));
  return 0;
}

async function listOffers(clerk: NoticeServices): Promise<Offer[]> {
  const late = await listAllLateNotices(clerk.store);
  const changed = await listChangedNotices(clerk.store);
  return [
    ...late.map((notice): Offer => ({
      ...notice,
      lines: [lateLine(notice), offerLine(notice)],
      act: () => cancelNotice(clerk, notice),
    })),
    ...changed.map((notice): Offer => ({
      ...notice,
      lines: [
        changedLine(notice),
        ...notice.changes.map((change) => `  ${changeText(change)}`),
      ],
      act: async () => await amendNotice(clerk, notice) !== null,
    })),
  ];
}
