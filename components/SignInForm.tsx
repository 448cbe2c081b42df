import { Button } from "./form/Button.tsx";
import { Field, type FieldError } from "./form/Field.tsx";
import { Form } from "./form/Form.tsx";
import { SIGN_IN_NAMES } from "../lib/text/form_names.ts";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** Address and password, with the two ways out for those who have forgotten one. */
export function SignInForm(props: {
  email: string;
  /** Where to go on to, empty for the home. */
  next: string;
  errors: readonly FieldError[];
}) {
  useStyles("links");
  const { t } = useText();
  return (
    <>
      <Form action="/connexion" kept>
        {props.next !== "" && (
          <input type="hidden" name={SIGN_IN_NAMES.next} value={props.next} />
        )}
        <Field
          name={SIGN_IN_NAMES.email}
          label={t("sign-in-identifier")}
          hint={t("sign-in-identifier-hint")}
          type="email"
          autocomplete="username"
          value={props.email}
          errors={props.errors}
        />
        <Field
          name={SIGN_IN_NAMES.password}
          label={t("sign-in-password")}
          type="password"
          autocomplete="current-password"
          errors={props.errors}
        />
        <Button>{t("sign-in-submit")}</Button>
      </Form>
      <ul class="links">
        <li>
          <a href="/identifiant-oublie">{t("sign-in-forgot-identifier")}</a>
        </li>
        <li>
          <a href="/mot-de-passe-oublie">{t("sign-in-forgot-password")}</a>
        </li>
      </ul>
    </>
  );
}
