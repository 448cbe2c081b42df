import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { PageShell, type ShellState } from "@/components/PageShell.tsx";
import { SIGN_IN_NAMES } from "@/lib/text/form_names.ts";
import { useText } from "@/components/use_text.ts";

/**
 * The page behind a validation link in another browser than the one that registered: it asks for the password chosen
 * there.
 */
export function RegisteredPassword(props: {
  state: ShellState;
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  const { state, errors } = props;
  return (
    <PageShell title={t("validation-title")} state={state} errors={[...errors]}>
      <h1>{t("validation-title")}</h1>
      <p>{t("validation-elsewhere")}</p>
      <Form>
        <Field
          name={SIGN_IN_NAMES.password}
          label={t("validation-password")}
          type="password"
          autocomplete="current-password"
          errors={errors}
        />
        <Button>{t("validation-submit")}</Button>
      </Form>
      <p>
        {t("validation-not-yours")}{" "}
        <a href="/inscription">{t("register-title")}</a>
      </p>
    </PageShell>
  );
}
