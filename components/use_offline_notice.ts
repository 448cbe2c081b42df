import { useScript, useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

/** Has a form say so when it cannot be sent for want of a network, and keep what was written. */
export function useOfflineNotice() {
  const { t } = useText();
  useStyles("error");
  useScript("offline_form", { lost: t("offline-not-sent") });
}
