import { accountText } from "../lib/text/fr/account.ts";
import { Button } from "./Button.tsx";
import { Field, type FieldError } from "./Field.tsx";
import { Form } from "./Form.tsx";

/** A form that asks for an address and nothing else. */
export function EmailForm(props: {
  email: string;
  submit: string;
  errors: readonly FieldError[];
}) {
  return (
    <Form>
      <Field
        name="email"
        label={accountText.email}
        type="email"
        autocomplete="email"
        value={props.email}
        errors={props.errors}
      />
      <Button>{props.submit}</Button>
    </Form>
  );
}
