import type { Remise, RemiseRow } from "../../domain/exchange/remise.ts";
import type { Cents } from "../../domain/money.ts";
import { type Instant, type IsoDate, parisDay } from "../../domain/month.ts";
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
import { readRemise, readRemiseRows } from "../../store/remises.ts";
import { listValues, readValue, type Store } from "../../store/store.ts";
import { listSubscriptionActs } from "../../store/subscriptions.ts";
import type { Services } from "../services.ts";
import { closeRemise } from "./close_remise.ts";

/** What is handed over, ready to be written, and what to say of it. */
export interface LandlordExport {
  files: readonly { name: string; text: string }[];
  /** Rows of `paiements.csv`, and their sum. */
  paymentCount: number;
  totalCents: Cents;
  messageCount: number;
  /** The remise that this export has closed, or that was asked for; null where nothing was new. */
  remise: Remise | null;
  /** Movements of that remise which the files leave out, since they were booked before the day that was asked for. */
  earlierCount: number;
}

/**
 * Closes a remise of what was booked since the last one, and builds the landlord's files. `paiements.csv` has its rows:
 * one for each movement of a payment and a contract, paid positive, given back negative. The other two have what
 * happened since the last remise.
 *
 * With `since`, a Paris day, all three have what was booked on that day or later: `paiements.csv` from every closed
 * remise, this one included. In the life of a store that is older than its remises, the first export hands over what
 * was booked before them: all, or since that day.
 * @throws TurnError
 */
export async function exportForLandlord(
  services: Pick<Services, "store" | "now">,
  since: IsoDate | null,
): Promise<LandlordExport> {
  const { store } = services;
  const remise = await closeRemise(services, since);
  if (since !== null) {
    const rows = await listRowsSince(store, since);
    const isWanted = (at: Instant) => since <= parisDay(at);
    return await build(store, rows, remise, isWanted);
  }
  const rows = remise === null ? [] : await listRows(store, remise);
  const head = await readValue(store, keys.remiseHead());
  const from = await beginOf(
    store,
    remise?.number ?? (head?.lastNumber ?? 0) + 1,
  );
  return await build(store, rows, remise, (at) => from === null || from <= at);
}

/**
 * Builds the files of a closed remise once more: `paiements.csv` byte for byte, the other two with what happened until
 * it was closed. Null where there is no such remise, or no more.
 */
export async function exportRemise(
  { store }: Pick<Services, "store">,
  number: number,
): Promise<LandlordExport | null> {
  const remise = await readRemise(store, number);
  const frozen = remise === null ? null : await readRemiseRows(store, remise);
  if (remise === null || frozen === null) return null;
  const rows = frozen.map((row) => handedOver(row, remise));
  const from = await beginOf(store, number);
  const isWanted = (at: Instant) =>
    (from === null || from <= at) && at <= remise.closedAt;
  return await build(store, rows, remise, isWanted);
}

async function build(
  store: Store,
  payments: readonly PaymentRow[],
  remise: Remise | null,
  isWanted: (at: Instant) => boolean,
): Promise<LandlordExport> {
  const messages = await listMessageRows(store, isWanted);
  const decisions = await listSubscriptionRows(store, isWanted);
  const own = payments.filter((row) => row.remise === remise?.number).length;
  return {
    files: [
      { name: "paiements.csv", text: buildPaymentsCsv(payments) },
      { name: "abonnements.csv", text: buildSubscriptionsCsv(decisions) },
      { name: "messages.csv", text: buildMessagesCsv(messages) },
    ],
    paymentCount: payments.length,
    totalCents: payments.reduce((sum, row) => sum + row.amountCents, 0),
    messageCount: messages.length,
    remise,
    earlierCount: (remise?.count ?? own) - own,
  };
}

/** From when on what is no payment goes with a remise: where the one before ended. Null: from the beginning. */
async function beginOf(store: Store, number: number): Promise<Instant | null> {
  const before = await readRemise(store, number - 1);
  return before?.completeUntil ?? null;
}

async function listRows(store: Store, remise: Remise): Promise<PaymentRow[]> {
  const rows = await readRemiseRows(store, remise) ?? [];
  return rows.map((row) => handedOver(row, remise));
}

async function listRowsSince(
  store: Store,
  since: IsoDate,
): Promise<PaymentRow[]> {
  const remises = await listValues(store, keys.remises());
  const rows: PaymentRow[] = [];
  for (const remise of remises) {
    if (remise.lastBookedOn < since) continue;
    const all = await listRows(store, remise);
    for (const row of all) if (since <= row.date) rows.push(row);
  }
  return rows;
}

function handedOver(
  row: RemiseRow,
  { number, closedAt }: Remise,
): PaymentRow {
  return { ...row, remise: number, remittedOn: parisDay(closedAt) };
}

async function listSubscriptionRows(
  store: Store,
  isWanted: (at: Instant) => boolean,
): Promise<SubscriptionRow[]> {
  const acts = await listSubscriptionActs(store);
  // What the landlord has brought in is no news to him.
  return acts.filter(({ at, takenAt }) => takenAt === undefined && isWanted(at))
    .map(({ contract, action, at, version }) => ({
      contract,
      action,
      date: parisDay(at),
      version,
    }));
}

async function listMessageRows(
  store: Store,
  isWanted: (at: Instant) => boolean,
): Promise<MessageRow[]> {
  const messages = await listAllMessages(store);
  return messages.filter(({ sentAt }) => isWanted(sentAt))
    .map(({ number, sentAt, contract, subject, body }) => {
      const date = parisDay(sentAt);
      return { number, date, contract, subject, message: body };
    });
}
