import { type MailTo, statedMailTo } from "../../domain/documents/mail_to.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import { coversQuittances } from "../../domain/documents/subscription.ts";
import type { Holding } from "../../domain/holding.ts";
import {
  type AccountRef,
  accountRef,
} from "../../domain/ledger/account_ref.ts";
import { type IsoDate, type Month, parisDay } from "../../domain/month.ts";
import { type Key, keys } from "../../store/keys.ts";
import { listNotices } from "../../store/notices.ts";
import { readValue, type Store } from "../../store/store.ts";
import { holdingBatches } from "../../store/tenants.ts";
import { addresseeOf } from "../../text/addressee.ts";
import type { Services } from "../services.ts";
import { findGuardian, findScreenReader } from "./notice_addressee.ts";
import { type SettledMonth, settleNotices } from "./read_quittances.ts";

/** Months that are looked through for what no printing has taken. */
const LOOKED_BACK = 6;
/** Accounts that are looked through at once. */
const BATCH = 200;

/** A document that a printing takes, not read yet: thousands of them wait in memory. */
export interface PaperLetter {
  kind: "notice" | "quittance";
  account: AccountRef;
  month: Month;
  mailTo: MailTo;
  /** Letters with the same are for one envelope; in its order letters are carried. */
  envelope: string;
}

/** What a printing is made for. */
interface Printing {
  month: Month;
  today: IsoDate;
}

/**
 * The letters of a month's printing in the order of the post, an envelope's together, its notices before its
 * quittances.
 */
export async function listLetters(
  { store, now }: Pick<Services, "store" | "now">,
  month: Month,
): Promise<PaperLetter[]> {
  const printing = { month, today: parisDay(now()) };
  const found: PaperLetter[] = [];
  for await (const batch of holdingBatches(store, BATCH)) {
    const letters = await Promise.all(
      batch.map((holding) => lettersOf(store, holding, printing)),
    );
    found.push(...letters.flat());
  }
  return found.sort((a, b) => compare(orderOf(a), orderOf(b)));
}

const orderOf = ({ envelope, kind, account, month }: PaperLetter): string =>
  [envelope, kind, account, month].join("\u0000");

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;

async function lettersOf(
  store: Store,
  holding: Holding,
  printing: Printing,
): Promise<PaperLetter[]> {
  const account = accountRef(holding.contract, holding.holder);
  const recent = await listNotices(store, account, {
    limit: LOOKED_BACK,
    upTo: printing.month,
  });
  const onPaper = recent.filter(({ paperless, cancelledOn, byLandlord }) =>
    !paperless && cancelledOn === undefined && byLandlord?.isPast !== true
  );
  const notices = await notTaken(store, onPaper, printing, ({ month }) =>
    // The month's own notices go out in any case: the same month gives the same parts.
    month === printing.month ? null : keys.printed(account, month));
  const quittances = await paperQuittances(store, holding, recent, printing);
  const [first] = notices;
  const [latest] = recent;
  const mailTo = first?.mailTo ??
    (quittances.length === 0
      ? null
      : await mailToNow(store, holding, printing.today)) ??
    latest?.mailTo;
  return [
    ...notices.map((notice) => letterOf("notice", notice, notice.mailTo)),
    ...quittances.map((notice) =>
      letterOf("quittance", notice, mailTo ?? notice.mailTo)
    ),
  ];
}

/** Those of some notices that this printing takes: what none has taken yet, or this very one, begun before. */
async function notTaken(
  store: Store,
  notices: readonly Notice[],
  { month }: Printing,
  markOf: (notice: Notice) => Key<Month> | null,
): Promise<Notice[]> {
  const due = await Promise.all(notices.map(async (notice) => {
    const mark = markOf(notice);
    if (mark === null) return [notice];
    const printed = await readValue(store, mark);
    return printed === null || printed === month ? [notice] : [];
  }));
  return due.flat();
}

/** Months that are paid in full and whose quittance goes out on paper (CCH R353-21). */
async function paperQuittances(
  store: Store,
  holding: Holding,
  recent: readonly Notice[],
  printing: Printing,
): Promise<Notice[]> {
  const account = accountRef(holding.contract, holding.holder);
  const due = await notTaken(
    store,
    recent,
    printing,
    ({ month }) => keys.printedQuittance(account, month),
  );
  if (due.length === 0) return [];
  if (await readsQuittances(store, holding, printing.today)) return [];
  const settled = await settleNotices({ store }, account, due);
  return settled.filter(isFreshlyPaid).map(({ notice }) => notice);
}

/** Whether a month has been paid since the portal knows of it: before, the landlord has sent its quittance. */
function isFreshlyPaid({ notice, settlement }: SettledMonth): boolean {
  if (settlement.kind !== "paid") return false;
  const { byLandlord } = notice;
  return byLandlord === undefined || !byLandlord.isPast ||
    settlement.paidOn !== null && byLandlord.publishedOn <= settlement.paidOn;
}

/** Whether somebody has agreed to read an account's quittances on screen. */
async function readsQuittances(
  store: Store,
  holding: Holding,
  today: IsoDate,
): Promise<boolean> {
  const account = accountRef(holding.contract, holding.holder);
  const subscription = await readValue(store, keys.subscription(account));
  if (!coversQuittances(subscription)) return false;
  const tx = reading(store);
  return await findScreenReader(tx, holding, subscription, today) !== null;
}

async function mailToNow(
  store: Store,
  holding: Holding,
  today: IsoDate,
): Promise<MailTo | null> {
  const tenant = await readValue(store, keys.tenant(holding.holder));
  const guardian = await findGuardian(reading(store), holding, today);
  return tenant === null ? null : statedMailTo({ tenant, guardian });
}

const reading = (store: Store) => ({
  peek: <V>(key: Key<V>) => readValue(store, key),
});

function letterOf(
  kind: PaperLetter["kind"],
  notice: Notice,
  mailTo: MailTo,
): PaperLetter {
  const { contract, tenantNumber, month } = notice;
  return {
    kind,
    account: accountRef(contract, tenantNumber),
    month,
    mailTo,
    envelope: envelopeOf({ ...notice, mailTo }),
  };
}

/** Postcode, street, number in the street, then who it is for: the order in which letters are carried. */
function envelopeOf(notice: Pick<Notice, "mailTo" | "tenant">): string {
  const { mailTo } = notice;
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
    fold(addresseeOf(notice)),
  ].join("\u0000");
}
