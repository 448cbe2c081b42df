import type { ComponentChildren } from "preact";

/** A link that stands where people look for a button. */
export function ButtonLink(props: {
  href: string;
  kind?: "main" | "second";
  children: ComponentChildren;
}) {
  const { href, kind = "main", children } = props;
  return <a class={`btn ${kind}`} href={href}>{children}</a>;
}
