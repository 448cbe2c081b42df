import { createDocumentCode } from "../../auth/document_code.ts";
import type { User } from "../../domain/account/user.ts";
import {
  amendmentPostings,
  changesSince,
  isOfMonth,
  versionOf,
} from "../../domain/documents/amended_notice.ts";
import { isIssuedAfterEnd } from "../../domain/documents/late_end.ts";
import { buildNotice, type Notice } from "../../domain/documents/notice.ts";
import { heldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { parisDay, toInstant } from "../../domain/month.ts";
import type { Contract } from "../../domain/tenant.ts";
import { isPrintable } from "../../notices/is_printable.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, putPostings } from "../../store/ledger.ts";
import { putAmendedNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { amendedEntryLabel } from "../../text/entry_labels.ts";
import type { NoticeServices } from "./issue_contracts.ts";
import type { ChangedNotice } from "./list_changed_notices.ts";
import { findScreenReader, readDwelling } from "./notice_addressee.ts";
import { tellReader } from "./tell_reader.ts";

/**
 * Issues a month's rectifying notice from the landlord's lines of today, in one commit: the next version in the place
 * of the former, which is kept and marked; one entry for the difference, linked to the month's; the mail where the
 * tenant reads on screen. Done again, or twice at once, there is nothing left that differs.
 * @returns the new version; null where nothing differs, or the lines make no notice
 */
export async function amendNotice(
  services: NoticeServices,
  { contract: ref, month }: Pick<ChangedNotice, "contract" | "month">,
): Promise<Notice | null> {
  const today = parisDay(services.now());
  const { store } = services;
  const listed = await readValue(store, keys.contract(ref));
  const dwelling = await readDwelling(store, listed, today);
  return await transact(store, async (tx) => {
    const contract = await tx.get(keys.contract(ref));
    if (contract === null) return null;
    const former = await tx.get(keys.notice(accountOf(contract), month));
    if (former === null || isIssuedAfterEnd(former, contract)) return null;
    const made = await redraw(tx, services, { contract, former, dwelling });
    if (made === null) return null;
    const { notice, reader } = made;
    putAmendedNotice(tx, notice, { ...former, replacedOn: today });
    await postDifference(tx, services, notice, former);
    if (reader !== null) tellReader(tx, services, notice, reader);
    services.log.info("notice_amended", { contract: ref, month });
    return notice;
  }, { locks: [ref] });
}

/** The notice as the lines of today make it, and who reads it on screen; null where they change nothing. */
async function redraw(
  tx: Transaction,
  services: NoticeServices,
  { contract: current, former, dwelling }: {
    contract: Contract;
    former: Notice;
    dwelling: Contract | null;
  },
): Promise<{ notice: Notice; reader: User | null } | null> {
  const { contract: ref, tenantNumber: holder } = current;
  const account = accountOf(current);
  const { month } = former;
  const holding = await tx.get(keys.holding(ref, holder));
  const schedule = await tx.get(keys.schedule(ref));
  const changes = changesSince(former, schedule);
  if (holding === null || changes.length === 0) return null;
  // What is listed is what the head counts: with another entry the commit fails, and the next try lists again.
  await tx.get(keys.account(account));
  const entries = (await listEntries(services.store, account)).reverse();
  const own = new Set(
    entries.filter(({ cause }) => isOfMonth(cause, month)).map(({ id }) => id),
  );
  const today = parisDay(services.now());
  const subscription = await tx.get(keys.subscription(account));
  const reader = await findScreenReader(tx, holding, subscription, today);
  const draft = buildNotice({
    contract: heldContract(current, holding),
    dwelling,
    tenant: await tx.peek(keys.tenant(holder)),
    schedule,
    landlord: services.landlord,
    month,
    issuedOn: today,
    entries: ledgerEntriesOf(entries).filter(({ id }) => !own.has(id)),
    plan: await tx.peek(keys.plan(account)),
    code: createDocumentCode(services.randomBytes),
    // Its quittance proves the month as it is asked today.
    quittanceCode: former.quittanceCode,
    paperless: reader !== null,
    site: services.origin,
  });
  if (typeof draft === "string") return null;
  const version = versionOf(former);
  const replaces = { issuedOn: former.issuedOn, version, changes };
  // A month that was booked in one sum stays so.
  const { byNature } = former;
  const notice = { ...draft, byNature, version: version + 1, replaces };
  return isPrintable(notice) ? { notice, reader } : null;
}

async function postDifference(
  tx: Transaction,
  services: NoticeServices,
  notice: Notice,
  former: Notice,
) {
  const label = amendedEntryLabel(notice.month);
  const postings = amendmentPostings(former, notice, label);
  const at = toInstant(services.now());
  await putPostings(tx, accountOf(notice), postings, at);
}
