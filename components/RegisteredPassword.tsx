import { Button } from "./Button.tsx";
import { Field, type FieldError } from "./Field.tsx";
import { Form } from "./Form.tsx";
import { PageShell, type ShellState } from "./PageShell.tsx";
import { useText } from "./use_text.ts";

/** The page behind a validation link in another browser than the one that registered: it asks for the password chosen there. */
export function RegisteredPassword(props: {
  state: ShellState;
  errors: readonly FieldError[];
}) {
  const { validationText: text, registerText } = useText();
  const { state, errors } = props;
  return (
    <PageShell title={text.title} state={state} errors={[...errors]}>
      <h1>{text.title}</h1>
      <p>{text.elsewhere}</p>
      <Form>
        <Field
          name="mot_de_passe"
          label={text.password}
          type="password"
          autocomplete="current-password"
          errors={errors}
        />
        <Button>{text.submit}</Button>
      </Form>
      <p>
        {text.notYours} <a href="/inscription">{registerText.title}</a>
      </p>
    </PageShell>
  );
}
