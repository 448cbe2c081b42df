import type { FieldError } from "./Field.tsx";

/** The sentence of a field's fault, beside the field; nothing where there is none. */
export function ErrorText(props: {
  field: string;
  errors: readonly FieldError[];
}) {
  const mine = props.errors.filter(({ field }) => field === props.field);
  return mine.length === 0
    ? null
    : (
      <p class="error" id={`${props.field}-erreur`}>
        {mine.map(({ message }) => message).join(" ")}
      </p>
    );
}
