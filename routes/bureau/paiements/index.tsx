import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import {
  readPaymentQuery,
  type TypedPaymentQuery,
} from "@/lib/http/payment_query.ts";
import { PAYMENT_FILTER_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { FRENCH_STATUSES } from "@/lib/text/french_codes.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { STATUS_NAMES } from "@/lib/text/payment_words.ts";
import {
  countWaiting,
  type ListedPayments,
  listOfficePayments,
} from "@/lib/usecases/office/list_payments.ts";
import { PaymentFilter } from "./(_components)/PaymentFilter.tsx";

const FAULTS = {
  day: "journal-fault-day",
  amount: "payments-fault-amount",
  contract: "payments-fault-contract",
} as const;

interface Data extends ListedPayments {
  typed: TypedPaymentQuery["typed"];
  errors: FieldError[];
  isFirst: boolean;
  parkedCount: number;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services }, url }) {
    const { typed, query, faults } = readPaymentQuery(url);
    const errors = faults.map((fault) => ({
      field: NAMES[fault],
      message: french.t(FAULTS[fault]),
    }));
    const isFirst = query.before === null;
    const found: ListedPayments = errors.length > 0
      ? { payments: [], next: null, isCut: false }
      : await listOfficePayments(services, query);
    const parkedCount = await countWaiting(services);
    const data: Data = { ...found, typed, errors, isFirst, parkedCount };
    return page(data, { status: errors.length > 0 ? 422 : 200 });
  },
});

/** The address of the same filter, from a payment on. */
function pathOf(typed: Data["typed"], before: string): string {
  const asked = [
    [NAMES.status, typed.status],
    [NAMES.day, typed.day],
    [NAMES.amount, typed.amount],
    [NAMES.contract, typed.contract],
    [NAMES.before, before],
  ].filter(([, value]) => value !== "");
  const query = new URLSearchParams(asked).toString();
  return `/bureau/paiements${query === "" ? "" : `?${query}`}`;
}

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  useStyles("links");
  const { payments, next, isCut, typed, errors, isFirst } = data;
  const { parkedCount } = data;
  const unpaid = { ...typed, status: FRENCH_STATUSES.charged_back };
  return (
    <OfficeShell title={t("payments-title")} state={state} errors={errors}>
      <h1>{t("payments-title")}</h1>
      <ul class="links ways">
        <li>
          <a href="/bureau/paiements/en-attente">
            {t("payments-to-parked", { count: parkedCount })}
          </a>
        </li>
        <li>
          <a href="/bureau/paiements/rapprochement">
            {t("payments-to-bank-files")}
          </a>
        </li>
        <li>
          <a
            href={pathOf({ ...unpaid, day: "", amount: "", contract: "" }, "")}
          >
            {t("payments-to-unpaid")}
          </a>
        </li>
      </ul>
      <PaymentFilter typed={typed} errors={errors} />
      {payments.length > 0 && <Payments payments={payments} />}
      {payments.length === 0 && !isCut && errors.length === 0 && (
        <p>{t("payments-none-found")}</p>
      )}
      {isCut && <p>{t("payments-cut")}</p>}
      <ul class="links">
        {!isFirst && (
          <li>
            <a href={pathOf(typed, "")}>{t("payments-first")}</a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={pathOf(typed, next)}>
              {t(isCut ? "payments-look-on" : "payments-more")}
            </a>
          </li>
        )}
      </ul>
    </OfficeShell>
  );
});

function Payments({ payments }: Pick<Data, "payments">) {
  const { t } = french;
  const text = useText();
  return (
    <DataTable
      caption={t("payments-caption")}
      layout="wide"
      columns={[
        { label: t("payments-begun") },
        { label: t("payments-contracts") },
        { label: t("payments-state") },
        { label: t("payments-amount"), figures: true },
      ]}
      rows={payments.map(({ payment, status, amountCents }) => [
        <a href={`/bureau/paiements/${payment.id}`}>
          {shortMoment(payment.createdAt)}
        </a>,
        payment.shares.map(({ contract }) => contract).join(", "),
        text.t(STATUS_NAMES[status]),
        euros(amountCents),
      ])}
    />
  );
}
