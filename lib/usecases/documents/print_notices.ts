import type { Month } from "../../domain/month.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import {
  accountOf,
  type AccountRef,
  accountRef,
} from "../../domain/ledger/account_ref.ts";
import { netOf } from "../../domain/documents/notice_due.ts";
import { renderNotices } from "../../notices/render_notice.ts";
import {
  buildPrintIndexCsv,
  type PrintRow,
} from "../../landlord_files/export.ts";
import { keys } from "../../store/keys.ts";
import { listNotices } from "../../store/notices.ts";
import { holdingBatches } from "../../store/tenants.ts";
import { readValue, readValues, type Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

/** Notices that one print file holds at most. */
const PRINTED_A_FILE = 500;
/** Months that are looked through for notices that were issued late. */
const LOOKED_BACK = 6;
/** Accounts that are looked through at once. */
const BATCH = 200;

/** One file for the printer: a part of the notices, or the index of all of them. */
export interface PrintPart {
  /** 1, 2, 3… */
  number: number;
  bytes: Uint8Array;
}

/** What a printing came to. */
export interface Printed {
  notices: number;
  parts: number;
  /** `FILE.csv`: which notice is where. */
  index: string;
}

/**
 * Draws the notices of a month that go out on paper, and older ones that no printing has taken, sorted by postcode
 * and street as the post wants them, in
 * parts of at most 500. The same month gives the same parts, so that an interrupted printing is run again.
 * @param write takes each part as it is ready: no more than one is held in memory
 */
export async function printNotices(
  { store }: Pick<Services, "store">,
  month: Month,
  write: (part: PrintPart) => Promise<void>,
): Promise<Printed> {
  const sorted = await listOnPaper({ store }, month);
  const rows: PrintRow[] = [];
  let parts = 0;
  for (let i = 0; i < sorted.length; i += PRINTED_A_FILE) {
    const refs = sorted.slice(i, i + PRINTED_A_FILE).map((one) =>
      keys.notice(one.account, one.month)
    );
    const notices = (await readValues(store, refs))
      .filter((notice) => notice !== null);
    const rendered = await renderNotices(notices);
    // Each was drawn when it was issued: nothing can be missing now.
    if (!rendered.ok) throw new Error("Cannot print: a notice has other signs");
    parts++;
    await write({ number: parts, bytes: rendered.bytes });
    rows.push(...notices.map((notice, at) => toRow(notice, parts, at + 1)));
  }
  const index = buildPrintIndexCsv(rows);
  await markPrinted({ store }, sorted, month);
  return { notices: rows.length, parts, index };
}

interface OnPaper {
  account: AccountRef;
  month: Month;
  sortKey: string;
}

async function listOnPaper(
  { store }: Pick<Services, "store">,
  month: Month,
): Promise<OnPaper[]> {
  const found: OnPaper[] = [];
  for await (const batch of holdingBatches(store, BATCH)) {
    const due = await Promise.all(
      batch.map(({ contract, holder }) =>
        listDue(store, accountRef(contract, holder), month)
      ),
    );
    for (const notice of due.flat()) {
      const account = accountOf(notice);
      const { month } = notice;
      found.push({ account, month, sortKey: sortKeyOf(notice) });
    }
  }
  return found.sort((a, b) => a.sortKey < b.sortKey ? -1 : 1);
}

/** An account's notices on paper for a month's printing: the month's own, and older ones that no other has taken. */
async function listDue(
  store: Store,
  account: AccountRef,
  month: Month,
): Promise<Notice[]> {
  const recent = await listNotices(store, account, {
    limit: LOOKED_BACK,
    upTo: month,
  });
  const due = await Promise.all(recent.map(async (notice) => {
    if (notice.paperless || notice.cancelledOn !== undefined) return [];
    if (notice.month === month) return [notice];
    const key = keys.printed(account, notice.month);
    const printed = await readValue(store, key);
    return printed === null || printed === month ? [notice] : [];
  }));
  return due.flat();
}

/** Notes in which printing a notice went out: one that was issued late goes with the next. */
async function markPrinted(
  { store }: Pick<Services, "store">,
  notices: readonly OnPaper[],
  printing: Month,
) {
  for (let i = 0; i < notices.length; i += PRINTED_A_FILE) {
    await transact(store, (tx) => {
      for (const { account, month } of notices.slice(i, i + PRINTED_A_FILE)) {
        tx.set(keys.printed(account, month), printing);
      }
    });
  }
}

/** Postcode, street, number in the street, then the contract: the order in which letters are carried. */
function sortKeyOf({ mailTo, contract, month }: Notice): string {
  const [, number = "", street = mailTo.address] =
    /^\D{0,40}?(\d+)(?:\s*(?:bis|ter|quater))?[\s,]+(?![\s,])(.*)$/is
      .exec(mailTo.address) ?? [];
  const fold = (text: string) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  return [
    mailTo.postcode,
    fold(mailTo.city),
    fold(street),
    number.padStart(6, "0"),
    fold(mailTo.address),
    contract,
    month,
  ].join("\u0000");
}

function toRow(notice: Notice, part: number, position: number): PrintRow {
  const { contract, tenantNumber, tenant, mailTo, month } = notice;
  return {
    part,
    position,
    contract,
    tenantNumber,
    name: `${tenant.surname} ${tenant.firstName}`.trim(),
    address: mailTo.address,
    postcode: mailTo.postcode,
    city: mailTo.city,
    month,
    netCents: netOf(notice),
  };
}
