import type { FieldError } from "./Field.tsx";
import { useStyles } from "../page_needs.ts";

/** The sentence of a field's fault, beside the field; nothing where there is none. */
export function ErrorText(props: {
  field: string;
  errors: readonly FieldError[];
}) {
  const mine = props.errors.filter(({ field }) => field === props.field);
  if (mine.length === 0) return null;
  useStyles("error");
  return (
    <p class="error" id={`${props.field}-erreur`}>
      {mine.map(({ message }) => message).join(" ")}
    </p>
  );
}
