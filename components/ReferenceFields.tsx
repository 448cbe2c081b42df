import { Field, type FieldError } from "./Field.tsx";
import { useText } from "./use_text.ts";

/** Reference and signatory's name, as the landlord's letters show them. */
export function ReferenceFields(props: {
  typed: Record<string, string>;
  errors: readonly FieldError[];
}) {
  const { accountText } = useText();
  const { typed, errors } = props;
  return (
    <>
      <Field
        name="reference"
        label={accountText.reference}
        hint={accountText.referenceHint}
        prefix="L"
        autocomplete="off"
        value={typed.reference}
        errors={errors}
      />
      <Field
        name="nom"
        label={accountText.surname}
        hint={accountText.surnameHint}
        autocomplete="family-name"
        value={typed.nom}
        errors={errors}
      />
    </>
  );
}
