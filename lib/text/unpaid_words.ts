import type { Journal, JournalNote } from "../landlord_files/bank_journal.ts";
import type { UnpaidTaken } from "../usecases/payments/take_unpaid.ts";
import { euros, shortDate } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";
import { visibleText } from "./visible_text.ts";

const { t } = french;

const NOTES = {
  no_end: "reconcile-no-end",
  no_status: "reconcile-no-status",
  no_day: "reconcile-no-day",
} as const satisfies Partial<Record<JournalNote["kind"], PlainFrench>>;

const UNPLACED = {
  unknown: "reconcile-unplaced-unknown",
  not_paid: "reconcile-unplaced-not-paid",
  exceeds: "reconcile-unplaced-exceeds",
} as const satisfies Partial<Record<UnpaidTaken["outcome"], PlainFrench>>;

/** Which journal was read, and what to know before its figures, a line each. */
export function journalLines(
  { kind, operations, unpaid, notes }: Journal,
): string[] {
  const count = operations.length + unpaid.length;
  return [
    t("reconcile-journal", { kind, count }),
    ...notes.map((note) =>
      note.kind === "let_be"
        ? t("reconcile-let-be", { count: note.count })
        : t(NOTES[note.kind])
    ),
  ];
}

/** What the rows of a journal of unpaid cards came to. */
export function unpaidLines(taken: readonly UnpaidTaken[]): string[] {
  const of = (outcome: UnpaidTaken["outcome"]) =>
    taken.filter((one) => one.outcome === outcome);
  const unplaced = taken.filter(isUnplaced);
  return [
    t("reconcile-taken", { count: of("taken").length }),
    ...of("taken").map((one) => `  ${unpaidLine(one)}`),
    t("reconcile-known", { count: of("known").length }),
    t("reconcile-unplaced", { count: unplaced.length }),
    ...unplaced.map((one) => {
      const why = one.outcome in UNPLACED ? reasonOf(one.outcome) : "";
      return `  ${unpaidLine(one)} : ${why}`;
    }),
  ];
}

/** Whether a row needs a person. */
export function isUnplaced({ outcome }: UnpaidTaken): boolean {
  return outcome !== "taken" && outcome !== "known";
}

function reasonOf(outcome: UnpaidTaken["outcome"]): string {
  switch (outcome) {
    case "unknown":
    case "not_paid":
    case "exceeds":
      return t(UNPLACED[outcome]);
    case "taken":
    case "known":
      return "";
  }
}

function unpaidLine({ row, payment }: UnpaidTaken): string {
  const { line, transId, uuid, orderId, amountCents, on } = row;
  const order = payment ?? orderId;
  return [
    t("reconcile-line", { line }),
    ...transId === "" ? [] : [t("reconcile-transaction", { id: transId })],
    ...uuid === "" ? [] : [t("reconcile-uuid", { id: uuid })],
    ...order === "" ? [] : [t("reconcile-payment", { id: visibleText(order) })],
    euros(amountCents),
    ...on === null ? [] : [t("reconcile-returned-on", { day: shortDate(on) })],
  ].join(", ");
}
