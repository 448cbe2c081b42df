import { Button } from "./form/Button.tsx";
import { Field, type FieldError } from "./form/Field.tsx";
import { Form } from "./form/Form.tsx";
import { useText } from "./use_text.ts";

/** A form that asks for an address and nothing else. */
export function EmailForm(props: {
  email: string;
  submit: string;
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  return (
    <Form kept>
      <Field
        name="email"
        label={t("form-email")}
        type="email"
        autocomplete="email"
        value={props.email}
        errors={props.errors}
      />
      <Button>{props.submit}</Button>
    </Form>
  );
}
