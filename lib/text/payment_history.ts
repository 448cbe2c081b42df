import type { Entry } from "../domain/ledger/ledger.ts";
import type { Instant } from "../domain/month.ts";
import type { ParkedSummary } from "../domain/payments/parked_summary.ts";
import type {
  Payment,
  PaymentEvent,
  WordWay,
} from "../domain/payments/payment.ts";
import { cardName } from "./card_names.ts";
import { euros, shortDate } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";
import { shortMoment } from "./moment.ts";
import { decisionWords, joinedReasons } from "./parked_words.ts";
import { STATUS_NAMES } from "./payment_words.ts";
import { textsOf } from "./texts.ts";
import { visibleText } from "./visible_text.ts";

/** A line of a payment's history as people read it. */
export interface HistoryLine {
  at: Instant;
  when: string;
  what: string;
  detail: string;
}

const WAYS = {
  notification: "history-notification",
  answer: "history-answer",
  person: "history-person",
} as const satisfies Record<WordWay, PlainFrench>;

/** All that is known of a payment, in the order of time. */
export function paymentHistory(
  { payment, entries, parked }: {
    payment: Payment;
    entries: readonly Entry[];
    parked: readonly ParkedSummary[];
  },
): HistoryLine[] {
  const lines = [
    ...ownLines(payment),
    ...(payment.events ?? formerWords(payment)).map(eventLine),
    ...parked.flatMap(parkedHistory),
    ...entries.map(entryLine),
    ...(payment.chargebacks ?? []).map(({ at, amountCents, returnedOn }) =>
      line(at, "history-charged-back", [
        euros(amountCents),
        returnedOn === null ? "" : shortDate(returnedOn),
      ])
    ),
  ];
  return lines.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}

function line(
  at: Instant,
  what: PlainFrench,
  details: readonly string[],
): HistoryLine {
  const detail = details.filter((one) => one !== "").join(", ");
  return { at, when: shortMoment(at), what: french.t(what), detail };
}

function ownLines({ createdAt, amountCents, attempts }: Payment) {
  return [
    line(createdAt, "history-begun", [euros(amountCents)]),
    ...attempts.map(({ builtAt, transId, card }) =>
      line(builtAt, "history-sent", [
        cardName(french, card),
        french.t("history-number", { number: transId }),
      ])
    ),
  ];
}

/** A record of before has no events: what its transactions say stands for them. */
function formerWords({ operations }: Payment): PaymentEvent[] {
  return operations.flatMap(({ bookedAt, key, type, statuses, ...rest }) =>
    bookedAt === null ? [] : [{
      kind: "word",
      at: bookedAt,
      way: "notification",
      operationKey: key,
      type,
      status: statuses.join(" "),
      amountCents: rest.effectiveCents,
    }]
  );
}

function eventLine(event: PaymentEvent): HistoryLine {
  if (event.kind === "mail") {
    const status = textsOf("fr").t(STATUS_NAMES[event.status]);
    return line(event.at, "history-mail", [status]);
  }
  const { at, way, type, status, amountCents, operationKey } = event;
  return line(at, WAYS[way], [
    visibleText(status),
    type === "CREDIT"
      ? french.t("parked-refund", { amount: euros(amountCents) })
      : euros(amountCents),
    operationKey.startsWith("none-") ? "" : operationKey,
  ]);
}

function parkedHistory(
  { at, reasons, decision }: ParkedSummary,
): HistoryLine[] {
  const parked = line(at, "history-parked", [joinedReasons(reasons)]);
  return decision === null ? [parked] : [
    parked,
    line(decision.at, "history-decided", [decisionWords(decision)]),
  ];
}

function entryLine(
  { postedAt, contract, label, amountCents, confirmedBy }: Entry,
): HistoryLine {
  return line(postedAt, "history-entry", [
    contract,
    label,
    euros(amountCents),
    confirmedBy === undefined
      ? ""
      : french.t("history-confirmed", { identifier: confirmedBy }),
  ]);
}
