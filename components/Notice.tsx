import type { ComponentChildren } from "preact";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** Something to know, its kind in a word and not by colour alone. */
export function Notice(props: {
  kind: "info" | "success" | "warning";
  children: ComponentChildren;
}) {
  useStyles("status", "notice");
  const { kind, children } = props;
  const { commonText } = useText();
  return (
    <div
      class={`notice ${kind}`}
      role={kind === "success" ? "status" : undefined}
    >
      <b>{commonText[kind]}</b>
      <div>{children}</div>
    </div>
  );
}
