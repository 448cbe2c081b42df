import type { AccountForm } from "../../lib/domain/account/account_form.ts";
import { currentPasswordField } from "../../lib/text/account_errors.ts";
import { Field, type FieldError } from "./Field.tsx";
import { ACCOUNT_NAMES } from "../../lib/text/form_names.ts";
import { useText } from "../use_text.ts";

/** The present password, asked again in a form of the account page. */
export function CurrentPassword(props: {
  form: AccountForm;
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  return (
    <Field
      id={currentPasswordField(props.form)}
      name={ACCOUNT_NAMES.currentPassword}
      label={t("account-current-password")}
      type="password"
      autocomplete="current-password"
      errors={props.errors}
    />
  );
}
