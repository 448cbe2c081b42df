import type { Month } from "../domain/month.ts";
import type { ContractRef } from "../domain/references.ts";
import { french } from "../text/french.ts";
import { lateLine, offerLine } from "../text/notices_run.ts";
import { cancelNotice } from "../usecases/documents/cancel_notice.ts";
import type { NoticeServices } from "../usecases/documents/issue_notices.ts";
import { listAllLateNotices } from "../usecases/documents/list_late_notices.ts";

/** What a person has said: nothing yet, all that is offered, or one notice by its name. */
export type AmendChoice =
  | "list"
  | "all"
  | { contract: ContractRef; month: Month };

/**
 * Lists the notices that a lease's late end has made wrong, with the entry that would take each back, and books what
 * a person has agreed to: 0, or 1 where the named notice is not offered.
 */
export async function amendNotices(
  clerk: Pick<NoticeServices, "store" | "now" | "log">,
  choice: AmendChoice,
): Promise<number> {
  const offered = await listAllLateNotices(clerk.store);
  const chosen = offered.filter(({ contract, month }) =>
    typeof choice === "string" ||
    contract === choice.contract && month === choice.month
  );
  if (typeof choice !== "string" && chosen.length === 0) {
    console.error(french.t("amend-unknown"));
    return 1;
  }
  if (chosen.length === 0) console.log(french.t("amend-none"));
  let cancelled = 0;
  for (const notice of chosen) {
    console.log(lateLine(notice));
    console.log(offerLine(notice));
    if (choice !== "list" && await cancelNotice(clerk, notice)) cancelled++;
  }
  if (choice !== "list") {
    console.log(french.t("amend-done", { count: cancelled }));
  } else if (chosen.length > 0) console.log(french.t("amend-how"));
  return 0;
}
