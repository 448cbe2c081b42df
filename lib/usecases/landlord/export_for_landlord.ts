import type { Milliseconds } from "../../domain/duration.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { Cents } from "../../domain/money.ts";
import { type IsoDate, parisDay } from "../../domain/month.ts";
import type { Payment, PaymentStatus } from "../../domain/payments/payment.ts";
import type { EntryCause } from "../../domain/ledger/entry_facts.ts";
import { exportedName } from "../../domain/ledger/exported_name.ts";
import {
  buildMessagesCsv,
  buildPaymentsCsv,
  buildSubscriptionsCsv,
  type MessageRow,
  type PaymentRow,
  type SubscriptionRow,
} from "../../landlord_files/export.ts";
import { listAllMessages } from "../../store/all_messages.ts";
import { keys } from "../../store/keys.ts";
import { listPaymentEntries } from "../../store/payment_entries.ts";
import { readValues } from "../../store/store.ts";
import { listSubscriptionActs } from "../../store/subscriptions.ts";
import type { Services } from "../services.ts";
import { readClockMark } from "../watch_clock.ts";

/** What is exported, ready to be written, and what to say of it. */
export interface LandlordExport {
  files: readonly { name: string; text: string }[];
  paymentCount: number;
  totalCents: Cents;
  messageCount: number;
  /** The `--since` of the next export that leaves nothing out. */
  resumeFrom: IsoDate;
}

/** How long before its commit an entry may have been dated: attempts of a commit, clocks of two machines. */
const LATEST_COMMIT_MS: Milliseconds = 60 * 60_000;

/** What a row says of its movement: a payment's state. */
type PaymentCause = EntryCause & { kind: "payment" };
const STATES: Record<PaymentCause["change"], PaymentStatus> = {
  paid: "paid",
  refunded: "refunded",
  changed: "cancelled",
};

/**
 * Builds the landlord's files from the ledger: `paiements.csv` has a row for each movement that was booked
 * for a payment and a contract, paid positive, given back negative.
 *
 * `since` is a Paris day, counts by the day of booking (column `date`) and includes that day; null takes all.
 * Rows never change and are named by `identifiant` for good, even across a restore (the bank's own uuid is
 * in it), so who imports drops those he has. A row that is booked while the files are built is in these or
 * in the next ones since `resumeFrom`.
 */
export async function exportForLandlord(
  services: Pick<Services, "store" | "now">,
  since: IsoDate | null,
): Promise<LandlordExport> {
  const resumeFrom = parisDay(await newestMs(services) - LATEST_COMMIT_MS);
  const isSince = (day: IsoDate) => since === null || since <= day;
  const payments = await listPaymentRows(services, isSince);
  const messages = await listMessageRows(services, isSince);
  const decisions = await listSubscriptionRows(services, isSince);
  return {
    files: [
      { name: "paiements.csv", text: buildPaymentsCsv(payments) },
      { name: "abonnements.csv", text: buildSubscriptionsCsv(decisions) },
      { name: "messages.csv", text: buildMessagesCsv(messages) },
    ],
    paymentCount: payments.length,
    totalCents: payments.reduce((sum, row) => sum + row.amountCents, 0),
    messageCount: messages.length,
    resumeFrom,
  };
}

/** Now, but no later than what the store knows of: by a clock ahead, the next export would begin after rows to come. */
async function newestMs(
  services: Pick<Services, "store" | "now">,
): Promise<number> {
  const mark = await readClockMark(services);
  return mark === null
    ? services.now()
    : Math.min(services.now(), Date.parse(mark.at));
}

async function listPaymentRows(
  { store }: Pick<Services, "store">,
  isSince: (day: IsoDate) => boolean,
): Promise<PaymentRow[]> {
  const entries = await listPaymentEntries(
    store,
    ({ postedAt }) => isSince(parisDay(postedAt)),
  );
  const booked = entries.sort(byBooking).flatMap((entry) => {
    const { cause } = entry;
    return cause.kind === "payment" ? [{ entry, cause }] : [];
  });
  const ids = [...new Set(booked.map(({ cause }) => cause.paymentId))];
  const payments = await readValues(store, ids.map(keys.payment));
  const byId = new Map(ids.map((id, i) => [id, payments[i]]));
  return booked.map(({ entry, cause }) =>
    toRow(entry, cause, byId.get(cause.paymentId) ?? null)
  );
}

/** The ledger says what moved; the payment only adds what never changes of a transaction. */
function toRow(
  entry: Entry,
  { operationKey, change }: PaymentCause,
  payment: Payment | null,
): PaymentRow {
  const operation = payment?.operations.find(({ key }) => key === operationKey);
  return {
    identifier: exportedName(entry),
    date: parisDay(entry.postedAt),
    contract: entry.contract,
    amountCents: entry.amountCents,
    card: operation?.cardBrand ?? "",
    transaction: operation?.transId ?? "",
    uuid: operationKey.startsWith("none-") ? "" : operationKey,
    status: STATES[change],
  };
}

function byBooking(a: Entry, b: Entry): number {
  return compare(a.postedAt, b.postedAt) || compare(a.contract, b.contract) ||
    a.number - b.number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function listSubscriptionRows(
  { store }: Pick<Services, "store">,
  isSince: (day: IsoDate) => boolean,
): Promise<SubscriptionRow[]> {
  // What the landlord has brought in is no news to him.
  const acts = (await listSubscriptionActs(store))
    .filter(({ takenAt }) => takenAt === undefined);
  return acts.map(({ contract, action, at, version }) => ({
    contract,
    action,
    date: parisDay(at),
    version,
  })).filter(({ date }) => isSince(date));
}

async function listMessageRows(
  { store }: Pick<Services, "store">,
  isSince: (day: IsoDate) => boolean,
): Promise<MessageRow[]> {
  const messages = await listAllMessages(store);
  return messages.flatMap(({ number, sentAt, contract, subject, body }) => {
    const date = parisDay(sentAt);
    return isSince(date)
      ? [{ number, date, contract, subject, message: body }]
      : [];
  });
}
