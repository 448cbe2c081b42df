import type { ComponentChildren } from "preact";
import { useStyles } from "../page_needs.ts";

/** The button that sends a form. */
export function Button(props: {
  kind?: "main" | "second" | "danger";
  name?: string;
  value?: string;
  children: ComponentChildren;
}) {
  useStyles("button");
  const { kind = "main", name, value, children } = props;
  if (kind !== "main") useStyles(kind);
  return (
    <button type="submit" class={`btn ${kind}`} name={name} value={value}>
      {children}
    </button>
  );
}
