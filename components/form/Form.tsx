import type { ComponentChildren } from "preact";
import { useOfflineNotice } from "../use_offline_notice.ts";
import { KEPT_FORM } from "./typed_values.ts";
import { useText } from "../use_text.ts";

/** A form that the server checks: the browser's own bubbles stay out of the way. */
export function Form(props: {
  action?: string;
  /** Says what the star means; off where nothing is to be filled in. */
  stars?: boolean;
  /** Its values come along when a language is chosen: the page's shell `keeps` them. */
  kept?: boolean;
  children: ComponentChildren;
}) {
  useOfflineNotice();
  const { t } = useText();
  const { action, stars = true, kept = false, children } = props;
  return (
    <form
      id={kept ? KEPT_FORM : undefined}
      method="post"
      action={action}
      novalidate
    >
      {stars && <p class="hint">{t("form-required")}</p>}
      {children}
    </form>
  );
}
