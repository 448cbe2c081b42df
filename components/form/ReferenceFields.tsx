import { Field, type FieldError } from "./Field.tsx";
import { useText } from "../use_text.ts";

/** Reference and signatory's name, as the landlord's letters show them. */
export function ReferenceFields(props: {
  typed: Record<string, string>;
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  const { typed, errors } = props;
  return (
    <>
      <Field
        name="reference"
        label={t("form-reference")}
        hint={t("form-reference-hint")}
        prefix="L"
        autocomplete="off"
        value={typed.reference}
        errors={errors}
      />
      <Field
        name="nom"
        label={t("form-surname")}
        hint={t("form-surname-hint")}
        autocomplete="family-name"
        value={typed.nom}
        errors={errors}
      />
    </>
  );
}
