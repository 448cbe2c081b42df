import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { LookReason } from "@/lib/domain/office/look_reason.ts";
import type { StaffRole } from "@/lib/domain/office/role.ts";
import type { Instant } from "@/lib/domain/month.ts";
import { lookLine } from "@/lib/text/look_words.ts";

/** Who of the landlord has opened the tenant's file: day, role and reason, behind a summary where there are some. */
export function LookList(props: {
  looks: readonly { at: Instant; role: StaffRole; reason: LookReason }[];
}) {
  useStyles("details");
  const text = useText();
  const { t } = text;
  const { looks } = props;
  if (looks.length === 0) {
    return (
      <>
        <h2 id="consultations">{t("looks-title")}</h2>
        <p>{t("looks-none")}</p>
      </>
    );
  }
  return (
    <>
      <h2 id="consultations">{t("looks-title")}</h2>
      <p>{t("looks-lead")}</p>
      <details>
        <summary>{t("looks-count", { count: looks.length })}</summary>
        <ul>{looks.map((look) => <li>{lookLine(text, look)}</li>)}</ul>
      </details>
    </>
  );
}
