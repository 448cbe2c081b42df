import type { Cents } from "../domain/money.ts";
import type { IsoDate } from "../domain/month.ts";
import { euros, shortDate } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";
import { visibleText } from "./visible_text.ts";

const { t } = french;

/** A journal of the bank's, as far as it is told. */
interface ToldJournal {
  kind: string;
  operations: readonly unknown[];
  unpaid: readonly unknown[];
  notes: readonly { kind: keyof typeof NOTES | "let_be"; count: number }[];
}

/** A row of unpaid cards, and what it came to, as far as it is told. */
interface ToldUnpaid {
  row: {
    line: number;
    orderId: string;
    uuid: string;
    transId: string;
    on: IsoDate | null;
    amountCents: Cents;
  };
  /** Our payment that it names; null where it names none. */
  payment: string | null;
  outcome: "taken" | "known" | keyof typeof UNPLACED;
}

const NOTES = {
  no_end: "reconcile-no-end",
  no_status: "reconcile-no-status",
  no_day: "reconcile-no-day",
} as const satisfies Record<string, PlainFrench>;

const UNPLACED = {
  unknown: "reconcile-unplaced-unknown",
  not_paid: "reconcile-unplaced-not-paid",
  exceeds: "reconcile-unplaced-exceeds",
} as const satisfies Record<string, PlainFrench>;

/** Which journal was read, and what to know before its figures, a line each. */
export function journalLines(
  { kind, operations, unpaid, notes }: ToldJournal,
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
export function unpaidLines(all: readonly ToldUnpaid[]): string[] {
  const taken = all.filter(({ outcome }) => outcome === "taken");
  const known = all.filter(({ outcome }) => outcome === "known");
  const unplaced = all.flatMap((one) =>
    one.outcome === "taken" || one.outcome === "known"
      ? []
      : [`  ${unpaidWords(one)}`]
  );
  return [
    t("reconcile-taken", { count: taken.length }),
    ...taken.map((one) => `  ${unpaidLine(one)}`),
    t("reconcile-known", { count: known.length }),
    t("reconcile-unplaced", { count: unplaced.length }),
    ...unplaced,
  ];
}

/** A row of unpaid cards; one that was not taken says why. */
export function unpaidWords(one: ToldUnpaid): string {
  return one.outcome === "taken" || one.outcome === "known"
    ? unpaidLine(one)
    : `${unpaidLine(one)}\u00A0: ${t(UNPLACED[one.outcome])}`;
}

function unpaidLine({ row, payment }: ToldUnpaid): string {
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
