import { FieldFrame } from "./FieldFrame.tsx";

/** A fault of a field, in a sentence. */
export interface FieldError {
  field: string;
  message: string;
}

/** One line of text with its label, hint and error. Every field is required but `optional` ones; passwords are never given back. */
export function Field(props: {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  value?: string;
  hint?: string;
  /** Shown fixed before the box: the `L` of a reference, the `€` after with `suffix`. */
  prefix?: string;
  autocomplete?: string;
  inputMode?: "text" | "decimal" | "numeric" | "email";
  optional?: boolean;
  errors?: readonly FieldError[];
}) {
  const { name, type = "text", prefix } = props;
  const wrong = props.errors?.some(({ field }) => field === name) ?? false;
  const described = [
    props.hint === undefined ? "" : `${name}-aide`,
    wrong ? `${name}-erreur` : "",
  ].filter((id) => id !== "").join(" ");
  const input = (
    <input
      id={name}
      name={name}
      type={type}
      value={type === "password" ? undefined : props.value}
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
    <FieldFrame {...props}>
      {prefix === undefined ? input : (
        <span class="prefixed">
          <span aria-hidden="true">{prefix}</span>
          {input}
        </span>
      )}
    </FieldFrame>
  );
}
