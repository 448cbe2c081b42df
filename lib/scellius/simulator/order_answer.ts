import { digest } from "./result_fields.ts";
import type { BankSession } from "./bank_session.ts";
import type { Shop } from "./check_form.ts";
import { effectiveAmountOf, type OfficeOperation } from "./office_operation.ts";

/** The most transactions that one answer shows, and the errors of an order without one, or of another question. */
const TRANSACTIONS_AT_MOST = 30;

/** What `V4/Order/Get` answers on an order, from the visits that were made for it. */
export function buildOrderAnswer(
  shop: Shop,
  orderId: string,
  visits: readonly BankSession[],
): unknown {
  const transactions = visits
    .filter(({ form }) => form.get("vads_order_id") === orderId)
    .flatMap((visit) => listTransactions(shop, visit));
  return transactions.length === 0
    ? { status: "ERROR", answer: { errorCode: "PSP_010" } }
    : {
      status: "SUCCESS",
      answer: { transactions: transactions.slice(0, TRANSACTIONS_AT_MOST) },
    };
}

function listTransactions(shop: Shop, session: BankSession): unknown[] {
  const { outcome, settings, operations, id } = session;
  if (outcome !== "accepted" && outcome !== "refused") return [];
  const own = buildTransaction(shop, session, {
    uuid: digest(`uuid+${id}`).slice(0, 32),
    detailedStatus: statusOf(outcome, operations),
    operationType: "DEBIT",
  });
  const refused = settings.on.has("trente_transactions")
    ? Array.from(
      { length: TRANSACTIONS_AT_MOST - 1 },
      (_, i) =>
        buildTransaction(shop, session, {
          uuid: digest(`try+${i}+${id}`).slice(0, 32),
          detailedStatus: "REFUSED",
          operationType: "DEBIT",
        }),
    )
    : [];
  return [own, ...refused];
}

function statusOf(
  outcome: "accepted" | "refused",
  operations: readonly OfficeOperation[],
): string {
  if (outcome === "refused") return "REFUSED";
  const isCancelled = operations.some(({ kind }) => kind === "annuler");
  return isCancelled ? "CANCELLED" : "AUTHORISED";
}

function buildTransaction(
  { siteId, mode }: Shop,
  session: BankSession,
  words: { uuid: string; detailedStatus: string; operationType: "DEBIT" },
): unknown {
  const { form, entered } = session;
  const at = form.get("vads_trans_date") ?? "";
  return {
    ...words,
    shopId: siteId,
    amount: Number(form.get("vads_amount")),
    currency: "EUR",
    orderDetails: { orderId: form.get("vads_order_id"), mode },
    transactionDetails: {
      effectiveAmount: words.detailedStatus === "REFUSED"
        ? 0
        : Number(effectiveAmountOf(session)),
      effectiveCurrency: "EUR",
      cardDetails: {
        legacyTransId: form.get("vads_trans_id"),
        legacyTransDate: at.replace(
          /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/,
          "$1-$2-$3T$4:$5:$6Z",
        ),
        effectiveBrand: entered?.brand ?? "",
      },
    },
  };
}
