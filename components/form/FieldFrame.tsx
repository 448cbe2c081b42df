import { ErrorText } from "./ErrorText.tsx";
import type { ComponentChildren } from "preact";
import type { FieldError } from "./Field.tsx";
import { useStyles } from "../page_needs.ts";

/** Label, hint and error around a control whose id is the field's name. */
export function FieldFrame(props: {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  errors?: readonly FieldError[];
  children: ComponentChildren;
}) {
  useStyles("field");
  const { name, label, hint, optional, errors = [], children } = props;
  const mine = errors.filter(({ field }) => field === name);
  if (mine.length > 0) useStyles("wrong");
  return (
    <div class={mine.length > 0 ? "field wrong" : "field"}>
      <label for={name}>
        {label}
        {!optional && <span aria-hidden="true">&nbsp;*</span>}
      </label>
      {hint !== undefined && <p class="hint" id={`${name}-aide`}>{hint}</p>}
      <ErrorText field={name} errors={errors} />
      {children}
    </div>
  );
}

/** The ids of a field's hint and error, for `aria-describedby`; empty when it has neither. */
export function describedBy(
  name: string,
  hinted: boolean,
  errors: readonly FieldError[],
): string {
  const wrong = errors.some(({ field }) => field === name);
  return [hinted ? `${name}-aide` : "", wrong ? `${name}-erreur` : ""]
    .filter((id) => id !== "").join(" ");
}
