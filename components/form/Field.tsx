import { describedBy, FieldFrame } from "./FieldFrame.tsx";
import { useScript, useStyles } from "../page_needs.ts";
import { useText } from "../use_text.ts";
import { useTyped } from "./typed_values.ts";

/** A fault of a field, in a sentence. */
export interface FieldError {
  field: string;
  message: string;
}

/**
 * One line of text with its label, hint and error. Every field is required but `optional` ones; passwords are never
 * given back.
 */
export function Field(props: {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  value?: string;
  hint?: string;
  /** Where two forms of a page have a field of the same name: the id, and the name errors go by. */
  id?: string;
  /** Shown fixed before the box: the `L` of a reference. */
  prefix?: string;
  /** Shown fixed after the box: the `€` of an amount. */
  suffix?: string;
  autocomplete?: string;
  inputMode?: "text" | "decimal" | "numeric" | "email";
  optional?: boolean;
  errors?: readonly FieldError[];
}) {
  const { name, id = name, type = "text", prefix, suffix } = props;
  const typed = useTyped(name);
  const wrong = props.errors?.some(({ field }) => field === id) ?? false;
  const described = describedBy(
    id,
    props.hint !== undefined,
    props.errors ?? [],
  );
  if (type === "password") usePasswordButton();
  const input = (
    <input
      id={id}
      name={name}
      type={type}
      value={type === "password" ? undefined : typed ?? props.value}
      autocomplete={props.autocomplete}
      inputMode={props.inputMode}
      spellcheck={false}
      autocapitalize={type === "text" ? undefined : "none"}
      required={!props.optional}
      aria-invalid={wrong ? "true" : undefined}
      aria-describedby={described === "" ? undefined : described}
    />
  );
  return (
    <FieldFrame {...props} name={id}>
      {prefix === undefined && suffix === undefined ? input : (
        // What follows a prefix is written from left to right in every language.
        <span class="prefixed" dir={prefix === undefined ? undefined : "ltr"}>
          {prefix && <span aria-hidden="true">{prefix}</span>}
          {input}
          {suffix && <span aria-hidden="true">{suffix}</span>}
        </span>
      )}
    </FieldFrame>
  );
}

/** Has a button beside the field show what is typed. */
function usePasswordButton() {
  const { t } = useText();
  useStyles("quiet");
  useScript("show_password", {
    show: t("comfort-show-password"),
    hide: t("comfort-hide-password"),
  });
}
