import { withDueDays } from "../../domain/documents/due_days.ts";
import { dayToPay } from "../../domain/documents/notice_days.ts";
import { announcedBy } from "../../domain/documents/notice_due.ts";
import { type DueNow, dueNow } from "../../domain/ledger/due_now.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
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
/** Where the landlord books the rents, notices that say when they fall due: what is older is overdue. */
const DUE_NOTICES = 24;

/** What an account asks for now, and the entries it was read from, the latest first. */
export interface AccountNow {
  due: DueNow;
  entries: Entry[];
}

/**
 * What an account asks for now, by its contract as its holder has it: what every page, mail and form says of an
 * account. What is older than the entries looked through counts as the oldest.
 */
export async function readAccountNow(
  { store, now, landlord }: Pick<Services, "store" | "now" | "landlord">,
  contract: Contract,
): Promise<AccountNow> {
  const { directDebit, mandateRef = "", endsOn } = contract;
  const account = accountOf(contract);
  const isBooked = landlord.rentBooks === "bailleur";
  const [entries, plan, notices] = await Promise.all([
    listEntries(store, account, { limit: LATEST }),
    readValue(store, keys.plan(account)),
    // Of who has left, what was announced may still be drawn.
    isBooked || directDebit || endsOn !== null
      ? listNotices(store, account, {
        limit: isBooked ? DUE_NOTICES : LATEST_NOTICES,
      })
      : [],
  ]);
  // A rent whose notice nobody has published falls due on the landlord's usual day.
  const dated = withDueDays(
    ledgerEntriesOf(entries.toReversed()),
    notices,
    (month, date) =>
      isBooked ? dayToPay(month, landlord, landlord.dueDay, date) : null,
  );
  const due = dueNow(dated, {
    today: parisDay(now()),
    plan,
    announced: notices.slice(0, LATEST_NOTICES)
      .flatMap((one) => announcedBy(one, landlord, mandateRef)),
    endsOn,
  });
  return { due, entries };
}

/** The same without the entries. */
export async function readDueNow(
  services: Pick<Services, "store" | "now" | "landlord">,
  contract: Contract,
): Promise<DueNow> {
  return (await readAccountNow(services, contract)).due;
}
