import { useScript, useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";

/** The last balance and notice on this device: a script puts the button there. */
export function OfflineCopy() {
  const { t } = useText();
  useStyles("card", "button", "quiet");
  useStyles("button", "second");
  useScript("keep_offline", {
    keep: t("offline-keep"),
    kept: t("offline-kept"),
    erase: t("offline-erase"),
    erased: t("offline-erased"),
    failed: t("offline-failed"),
    unable: t("offline-unable"),
  });
  return (
    <section class="card" id="hors-ligne">
      <h2>{t("offline-title")}</h2>
      <p>{t("offline-lead")}</p>
      <p>{t("offline-shared")}</p>
      <noscript>
        <p>{t("offline-unable")}</p>
      </noscript>
    </section>
  );
}
