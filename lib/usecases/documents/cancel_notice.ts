import { isIssuedAfterEnd } from "../../domain/documents/late_end.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { isOfMonth } from "../../domain/documents/amended_notice.ts";
import { amendmentFacts, namesOf } from "../../domain/ledger/entry_facts.ts";
import type { Entry, Posting } from "../../domain/ledger/ledger.ts";
import { type IsoDate, parisDay, toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { transact } from "../../store/transaction.ts";
import { cancelledEntryLabel } from "../../text/entry_labels.ts";
import type { LateNotice } from "./list_late_notices.ts";
import type { NoticeServices } from "./issue_contracts.ts";

/**
 * Takes back a notice that was issued after its lease had ended: each of its entries gets one that undoes it, linked
 * to it, and the notice is marked, in one commit. Nothing is erased, and it happens once for ever: twice at once, or
 * again, it books nothing more.
 * @returns whether it was done now; false where the notice no longer is one of those
 */
export function cancelNotice(
  { store, now, log }: Pick<NoticeServices, "store" | "now" | "log">,
  { contract: ref, month }: Pick<LateNotice, "contract" | "month">,
): Promise<boolean> {
  return transact(store, async (tx) => {
    const contract = await tx.get(keys.contract(ref));
    if (contract === null) return false;
    const account = accountOf(contract);
    const notice = await tx.get(keys.notice(account, month));
    if (notice === null || !isIssuedAfterEnd(notice, contract)) return false;
    // What is listed is what the head counts: with another entry the commit fails, and the next try lists again.
    await tx.get(keys.account(account));
    const entries = (await listEntries(store, account)).reverse();
    const today = parisDay(now());
    const undone = entries.flatMap((entry) => undo(entry, month, today));
    await putPostings(tx, account, undone, toInstant(now()));
    tx.set(keys.notice(account, month), { ...notice, cancelledOn: today });
    log.info("notice_cancelled", { contract: ref, month });
    return true;
  }, { locks: [ref] });
}

/** What takes back an entry that the month's notices have made; nothing for every other. */
function undo(
  { id, cause, label, amountCents, takesBack }: Entry,
  month: LateNotice["month"],
  date: IsoDate,
): Posting[] {
  if (!isOfMonth(cause, month) || amountCents === 0) return [];
  const [name] = namesOf(cause);
  return [{
    id: `cancelled:${id}`,
    date,
    label: cancelledEntryLabel(label),
    amountCents: -amountCents,
    ...amendmentFacts(month, "annulation", name ?? takesBack ?? undefined),
  }];
}
