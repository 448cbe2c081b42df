import type { FieldError } from "./Field.tsx";
import { FieldFrame } from "./FieldFrame.tsx";
import { useTyped } from "./typed_values.ts";

/** Several lines of text with their label and error. */
export function TextArea(props: {
  name: string;
  label: string;
  value: string;
  hint?: string;
  errors?: readonly FieldError[];
}) {
  const { name, errors = [] } = props;
  const value = useTyped(name) ?? props.value;
  const wrong = errors.some(({ field }) => field === name);
  return (
    <FieldFrame {...props}>
      <textarea
        id={name}
        name={name}
        rows={7}
        required
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `${name}-erreur` : undefined}
      >
        {value}
      </textarea>
    </FieldFrame>
  );
}
