import type { ComponentChildren } from "preact";
import { useOfflineNotice } from "./use_offline_notice.ts";
import { useText } from "./use_text.ts";

/** A form that the server checks: the browser's own bubbles stay out of the way. */
export function Form(props: {
  action?: string;
  /** Says what the star means; off where nothing is to be filled in. */
  stars?: boolean;
  children: ComponentChildren;
}) {
  useOfflineNotice();
  const { t } = useText();
  const { action, stars = true, children } = props;
  return (
    <form method="post" action={action} novalidate>
      {stars && <p class="hint">{t("form-required")}</p>}
      {children}
    </form>
  );
}
