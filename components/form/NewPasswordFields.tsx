import {
  PASSWORD_MIN,
  PASSWORD_MIN_FREE,
} from "../../lib/domain/account/password.ts";
import { Field, type FieldError } from "./Field.tsx";
import { ACCOUNT_NAMES } from "../../lib/text/form_names.ts";
import { useText } from "../use_text.ts";

/** A new password, twice. */
export function NewPasswordFields(props: {
  label: string;
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  return (
    <>
      <Field
        name={ACCOUNT_NAMES.password}
        label={props.label}
        hint={t("form-password-hint", {
          min: PASSWORD_MIN,
          free: PASSWORD_MIN_FREE,
        })}
        type="password"
        autocomplete="new-password"
        errors={props.errors}
      />
      <Field
        name={ACCOUNT_NAMES.passwordConfirmation}
        label={t("form-password-confirmation")}
        type="password"
        autocomplete="new-password"
        errors={props.errors}
      />
    </>
  );
}
