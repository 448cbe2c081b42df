import type { Month } from "../domain/month.ts";
import type { PaymentPostingKind } from "../domain/payments/payment_facts.ts";
import { monthName } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";

const PAYMENT_LABELS = {
  paid: "entry-paid",
  reversed: "entry-reversed",
  lowered: "entry-lowered",
  refunded: "entry-refunded",
  charged_back: "entry-charged-back",
} as const satisfies Record<
  PaymentPostingKind | "charged_back",
  PlainFrench
>;

/** What a payment's entry says in the account, with the month that the tenant named. */
export function paymentLabel(
  kind: keyof typeof PAYMENT_LABELS,
  month: Month | null,
): string {
  const label = french.t(PAYMENT_LABELS[kind]);
  return month === null ? label : `${label} (${monthName(month)})`;
}

/** What an entry says that takes back another one, from what that one says. */
export function cancelledEntryLabel(label: string): string {
  return french.t("entry-cancelled", { label: lowerFirst(label) });
}

/** What an entry says by which a rectifying notice changes what its month asks. */
export function amendedEntryLabel(month: Month): string {
  return french.t("entry-amended", { month: monthName(month) });
}

const lowerFirst = (text: string) =>
  `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** What an entry says that a notice made. */
export function noticeEntryLabel(month: Month): string {
  return french.t("entry-notice", { month: monthName(month) });
}
