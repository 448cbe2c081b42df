import { Field, type FieldError } from "./Field.tsx";
import { REGISTRATION_NAMES } from "../../lib/text/form_names.ts";
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
        name={REGISTRATION_NAMES.reference}
        label={t("form-reference")}
        hint={t("form-reference-hint")}
        prefix="L"
        autocomplete="off"
        value={typed.reference}
        errors={errors}
      />
      <Field
        name={REGISTRATION_NAMES.surname}
        label={t("form-surname")}
        hint={t("form-surname-hint")}
        autocomplete="family-name"
        value={typed.surname}
        errors={errors}
      />
    </>
  );
}
