import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { PAYMENT_STATUSES } from "@/lib/domain/payments/payment.ts";
import { PAYMENT_FILTER_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { FRENCH_STATUSES } from "@/lib/text/french_codes.ts";
import { STATUS_NAMES } from "@/lib/text/payment_words.ts";

/** Which payments are shown: a state, a day, an amount, a contract. */
export function PaymentFilter(props: {
  /** As typed. */
  typed: Record<"status" | "day" | "amount" | "contract", string>;
  errors: readonly FieldError[];
}) {
  useStyles("row", "filter");
  const { t } = french;
  const text = useText();
  const { typed, errors } = props;
  return (
    <form method="get" novalidate class="row">
      <SelectField
        name={NAMES.status}
        label={t("payments-state")}
        optional
        value={typed.status}
        options={[
          { value: "", label: t("payments-every-state") },
          ...PAYMENT_STATUSES.map((status) => ({
            value: FRENCH_STATUSES[status],
            label: text.t(STATUS_NAMES[status]),
          })),
        ]}
      />
      <Field
        name={NAMES.day}
        label={t("payments-day")}
        value={typed.day}
        optional
        errors={errors}
      />
      <Field
        name={NAMES.amount}
        label={t("payments-amount")}
        inputMode="decimal"
        value={typed.amount}
        optional
        errors={errors}
      />
      <Field
        name={NAMES.contract}
        label={t("payments-contract")}
        value={typed.contract}
        optional
        errors={errors}
      />
      <Button kind="second">{t("journal-show")}</Button>
    </form>
  );
}
