import { announcedBy } from "../../domain/documents/notice_due.ts";
import { type DueNow, dueNow } from "../../domain/ledger/due_now.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { parisDay } from "../../domain/month.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listNotices } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import type { Services } from "../services.ts";

/** Entries that are looked through, the latest ones: ten years of rents and payments. */
const LATEST = 400;
/** Notices whose debit may still be to come. */
const LATEST_NOTICES = 2;

/**
 * What a contract asks for now: what every page, mail and form says of an account. What is older than the entries
 * looked through counts as the oldest.
 */
export async function readDueNow(
  { store, now, landlord }: Pick<Services, "store" | "now" | "landlord">,
  { contract, tenantNumber, directDebit, mandateRef = "", endsOn }: Contract,
): Promise<DueNow> {
  const [entries, plan, notices] = await Promise.all([
    listEntries(store, contract, { limit: LATEST }),
    readValue(store, keys.plan(contract)),
    directDebit ? listNotices(store, contract, { limit: LATEST_NOTICES }) : [],
  ]);
  // A mandate is its holder's: what was announced to the one before is not drawn from this one.
  const own = notices.filter((one) => one.tenantNumber === tenantNumber);
  return dueNow(ledgerEntriesOf(entries.reverse()), {
    today: parisDay(now()),
    plan,
    announced: own.flatMap((one) => announcedBy(one, landlord, mandateRef)),
    endsOn,
  });
}
