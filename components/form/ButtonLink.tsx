import type { ComponentChildren } from "preact";
import { useStyles } from "../page_needs.ts";

/** A link that stands where people look for a button. */
export function ButtonLink(props: {
  href: string;
  kind?: "main" | "second";
  children: ComponentChildren;
}) {
  useStyles("button");
  const { href, kind = "main", children } = props;
  if (kind === "second") useStyles("second");
  return <a class={`btn ${kind}`} href={href}>{children}</a>;
}
