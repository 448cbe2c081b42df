import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { LookReason } from "@/lib/domain/office/look_reason.ts";
import type { StaffRole } from "@/lib/domain/office/role.ts";
import type { Instant } from "@/lib/domain/month.ts";
import { lookLine } from "@/lib/text/look_words.ts";

/** Who of the landlord has opened the tenant's file: day, role and reason. */
export function LookList(props: {
  looks: readonly { at: Instant; role: StaffRole; reason: LookReason }[];
}) {
  useStyles("card");
  const text = useText();
  const { t } = text;
  const { looks } = props;
  return (
    <section class="card" id="consultations">
      <h2>{t("looks-title")}</h2>
      {looks.length === 0 ? <p>{t("looks-none")}</p> : (
        <>
          <p>{t("looks-lead")}</p>
          <ul>{looks.map((look) => <li>{lookLine(text, look)}</li>)}</ul>
        </>
      )}
    </section>
  );
}
