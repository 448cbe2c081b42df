import { contractTitle } from "@/components/contract_words.ts";
import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { KEPT_FORM } from "@/components/form/typed_values.ts";
import { useStyles } from "@/components/page_needs.ts";
import { useOfflineNotice } from "@/components/use_offline_notice.ts";
import { useText } from "@/components/use_text.ts";
import type { HeldContract } from "@/lib/domain/holding.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { PERIOD_NAMES } from "@/lib/text/form_names.ts";

/** Which contract and which period to show: a form that changes nothing, so a GET. */
export function LedgerFilter(props: {
  accounts: readonly { contract: HeldContract; balanceCents: Cents }[];
  slug: string;
  typed: { from: string; to: string };
  errors: readonly FieldError[];
}) {
  useStyles("row", "filter");
  useOfflineNotice();
  const { t } = useText();
  const { accounts, slug, typed, errors } = props;
  return (
    <form id={KEPT_FORM} method="get" novalidate class="row">
      {accounts.length > 1 && (
        <SelectField
          name={PERIOD_NAMES.contract}
          label={t("ledger-contract")}
          optional
          value={slug}
          options={accounts.map((account) => ({
            value: account.contract.slug,
            label: contractTitle(account.contract),
          }))}
        />
      )}
      <Field
        name={PERIOD_NAMES.from}
        label={t("ledger-from")}
        value={typed.from}
        optional
        errors={errors}
      />
      <Field
        name={PERIOD_NAMES.to}
        label={t("ledger-to")}
        value={typed.to}
        optional
        errors={errors}
      />
      <Button kind="second">{t("ledger-show")}</Button>
    </form>
  );
}
