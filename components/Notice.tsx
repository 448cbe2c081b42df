import type { ComponentChildren } from "preact";
import { commonText } from "../lib/text/fr/common.ts";

const WORDS = {
  info: commonText.info,
  success: commonText.success,
  warning: commonText.warning,
};

/** Something to know, its kind in a word and not by colour alone. */
export function Notice(props: {
  kind: keyof typeof WORDS;
  children: ComponentChildren;
}) {
  const { kind, children } = props;
  return (
    <div
      class={`notice ${kind}`}
      role={kind === "success" ? "status" : undefined}
    >
      <b>{WORDS[kind]}</b>
      <div>{children}</div>
    </div>
  );
}
