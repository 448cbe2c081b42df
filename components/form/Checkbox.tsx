import { ErrorText } from "./ErrorText.tsx";
import type { FieldError } from "./Field.tsx";
import { useStyles } from "../page_needs.ts";

/** A box to tick, with its error. */
export function Checkbox(props: {
  name: string;
  value: string;
  label: string;
  checked?: boolean;
  errors?: readonly FieldError[];
}) {
  useStyles("field", "tick");
  const { name, value, label, checked, errors = [] } = props;
  const mine = errors.filter(({ field }) => field === name);
  if (mine.length > 0) useStyles("wrong");
  return (
    <div class={mine.length > 0 ? "field wrong" : "field"}>
      <ErrorText field={name} errors={errors} />
      <label class="tick" for={name}>
        <input
          id={name}
          type="checkbox"
          name={name}
          value={value}
          checked={checked}
          aria-invalid={mine.length > 0 ? "true" : undefined}
          aria-describedby={mine.length > 0 ? `${name}-erreur` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
