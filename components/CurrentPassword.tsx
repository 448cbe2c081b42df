import { currentPasswordField } from "../lib/text/account_actions.ts";
import { Field, type FieldError } from "./Field.tsx";
import { useText } from "./use_text.ts";

/** The present password, asked again before an action of the account page. */
export function CurrentPassword(props: {
  action: string;
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  return (
    <Field
      id={currentPasswordField(props.action)}
      name="mot_de_passe_actuel"
      label={t("account-current-password")}
      type="password"
      autocomplete="current-password"
      errors={props.errors}
    />
  );
}
