import type { ComponentChildren } from "preact";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

const KIND_NAMES = {
  info: "common-info",
  success: "common-success",
  warning: "common-warning",
} as const;

/** Something to know, its kind in a word and not by colour alone. */
export function Notice(props: {
  kind: "info" | "success" | "warning";
  children: ComponentChildren;
}) {
  const { kind, children } = props;
  useStyles(kind, "notice");
  const { t } = useText();
  return (
    <div
      class={`notice ${kind}`}
      role={kind === "success" ? "status" : undefined}
    >
      <b>{t(KIND_NAMES[kind])}</b>
      <div>{children}</div>
    </div>
  );
}
