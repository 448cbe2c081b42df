import type { ComponentChild } from "preact";
import type { HeldContract } from "@/lib/domain/holding.ts";
import type { DueNow } from "@/lib/domain/ledger/due_now.ts";
import type { UnpaidMonth } from "@/lib/domain/ledger/unpaid_months.ts";
import { contractTitle } from "@/components/contract_words.ts";
import type { FieldError } from "@/components/form/Field.tsx";
import { describedBy, FieldFrame } from "@/components/form/FieldFrame.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { PAYMENT_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { useText } from "@/components/use_text.ts";
import { dueLead } from "@/lib/text/due_sentences.ts";

interface Account {
  contract: HeldContract;
  due: DueNow;
  unpaid: readonly UnpaidMonth[];
}

/** Contract, amount and month of a payment for one contract; the amount's control is the caller's. */
export function OnePaymentFields(props: {
  accounts: readonly Account[];
  slug: string;
  month: string;
  errors: readonly FieldError[];
  children: (field: { describedBy: string; wrong: boolean }) => ComponentChild;
}) {
  const text = useText();
  const { t } = text;
  const { accounts, errors } = props;
  const months = listMonths(accounts);
  return (
    <>
      <SelectField
        name={NAMES.contract}
        label={t("pay-contracts")}
        value={props.slug}
        errors={errors}
        options={accounts.map(({ contract, due }) => ({
          value: contract.slug,
          label: `${contractTitle(contract)} – ${dueLead(text, due)}`,
        }))}
      />
      <FieldFrame
        name={NAMES.amount}
        label={t("pay-amount")}
        hint={t("pay-amount-hint")}
        errors={errors}
      >
        {props.children({
          describedBy: describedBy(NAMES.amount, true, errors),
          wrong: errors.some(({ field }) => field === NAMES.amount),
        })}
      </FieldFrame>
      {months.length > 1 && (
        <SelectField
          name={NAMES.month}
          label={t("pay-month")}
          hint={t("pay-month-hint")}
          optional
          value={props.month}
          errors={errors}
          options={[{ value: "", label: t("pay-oldest") }, ...months]}
        />
      )}
    </>
  );
}

/** Every month that some contract has still to pay, with what is missing; several contracts are told apart. */
function listMonths(
  accounts: readonly Account[],
): { value: string; label: string }[] {
  const { format: { euros, monthName } } = useText();
  const owed = accounts.flatMap(({ contract, unpaid }) =>
    unpaid.map(({ month, missingCents }) => ({
      month,
      label: accounts.length > 1
        ? `${contract.contract} ${euros(missingCents)}`
        : euros(missingCents),
    }))
  );
  const months = Map.groupBy(owed, ({ month }) => month);
  return [...months].sort(([a], [b]) => a < b ? -1 : 1).map((
    [month, all],
  ) => ({
    value: month,
    label: `${monthName(month)} – ${all.map(({ label }) => label).join(", ")}`,
  }));
}
