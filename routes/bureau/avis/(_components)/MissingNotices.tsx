import { DataTable } from "@/components/DataTable.tsx";
import type { SurveyTask } from "@/lib/domain/office/notice_task.ts";
import { contractSlug } from "@/lib/domain/references.ts";
import { monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { noticeFaultWords } from "@/lib/text/notices_run.ts";

/** Contracts that have, or would have, no notice, each with the reason. */
export function MissingNotices(
  { missing, missingCount }: Pick<SurveyTask, "missing" | "missingCount">,
) {
  const { t } = french;
  if (missing.length === 0) return null;
  const hidden = missingCount - missing.length;
  return (
    <>
      <DataTable
        caption={t("notices-missing", { count: missingCount })}
        columns={[
          { label: t("payments-contract") },
          { label: t("figures-of-month") },
          { label: t("lot-reason") },
        ]}
        rows={missing.map(({ contract, month, fault }) => [
          <a href={`/bureau/avis/projet?contrat=${contractSlug(contract)}`}>
            {contract}
          </a>,
          monthName(month),
          noticeFaultWords(fault),
        ])}
      />
      {hidden > 0 && <p>{t("notices-missing-more", { count: hidden })}</p>}
    </>
  );
}
