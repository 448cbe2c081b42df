import { Field, type FieldError } from "./Field.tsx";
import { useText } from "./use_text.ts";

/** A new password, twice. */
export function NewPasswordFields(props: {
  label: string;
  errors: readonly FieldError[];
}) {
  const { accountText } = useText();
  return (
    <>
      <Field
        name="mot_de_passe"
        label={props.label}
        hint={accountText.passwordHint}
        type="password"
        autocomplete="new-password"
        errors={props.errors}
      />
      <Field
        name="mot_de_passe_confirmation"
        label={accountText.passwordConfirmation}
        type="password"
        autocomplete="new-password"
        errors={props.errors}
      />
    </>
  );
}
