import type { FieldError } from "./Field.tsx";
import { FieldFrame } from "./FieldFrame.tsx";
import { useTyped } from "./typed_values.ts";

/** A choice in a list. */
export interface Option {
  value: string;
  label: string;
}

/** A list to choose from, with its label and error. */
export function SelectField(props: {
  name: string;
  label: string;
  options: readonly Option[];
  value: string;
  hint?: string;
  optional?: boolean;
  errors?: readonly FieldError[];
}) {
  const { name, options, errors = [] } = props;
  const value = useTyped(name) ?? props.value;
  const wrong = errors.some(({ field }) => field === name);
  return (
    <FieldFrame {...props}>
      <select
        id={name}
        name={name}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={wrong ? `${name}-erreur` : undefined}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
