import type { Cents } from "@/lib/domain/money.ts";
import { type ContractRef, contractSlug } from "@/lib/domain/references.ts";
import type { Contract } from "@/lib/domain/tenant.ts";
import { Button } from "@/components/form/Button.tsx";
import { contractTitle } from "@/components/contract_words.ts";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { useOfflineNotice } from "@/components/use_offline_notice.ts";
import { KEPT_FORM } from "@/components/form/typed_values.ts";
import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

/** Which contract and which period to show: a form that changes nothing, so a GET. */
export function LedgerFilter(props: {
  accounts: readonly { contract: Contract; balanceCents: Cents }[];
  contract: ContractRef;
  typed: { from: string; to: string };
  errors: readonly FieldError[];
}) {
  useStyles("row", "filter");
  useOfflineNotice();
  const { t } = useText();
  const { accounts, contract, typed, errors } = props;
  return (
    <form id={KEPT_FORM} method="get" novalidate class="row">
      {accounts.length > 1 && (
        <SelectField
          name="contrat"
          label={t("ledger-contract")}
          optional
          value={contractSlug(contract)}
          options={accounts.map((account) => ({
            value: contractSlug(account.contract.contract),
            label: contractTitle(account.contract),
          }))}
        />
      )}
      <Field
        name="du"
        label={t("ledger-from")}
        value={typed.from}
        optional
        errors={errors}
      />
      <Field
        name="au"
        label={t("ledger-to")}
        value={typed.to}
        optional
        errors={errors}
      />
      <Button kind="second">{t("ledger-show")}</Button>
    </form>
  );
}
