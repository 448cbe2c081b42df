import { useStyles } from "@/components/page_needs.ts";
import type { PrintTask } from "@/lib/domain/office/notice_task.ts";
import { fileSize, monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { TaskButton } from "./TaskButton.tsx";
import { TaskProgress } from "./TaskProgress.tsx";

/** The third step: what the post carries. */
export function PrintStep({ print }: { print: PrintTask | null }) {
  useStyles("card");
  const { t } = french;
  const goesOn = print !== null && print.finishedAt === null;
  return (
    <section class="card">
      <h2>{t("notices-print-title")}</h2>
      <p>{t("notices-print-lead")}</p>
      {print !== null &&
        (goesOn ? <TaskProgress {...print} /> : <Printed print={print} />)}
      {!goesOn && (
        <TaskButton
          kind="print"
          label={t(print === null ? "notices-print" : "notices-print-again")}
        />
      )}
    </section>
  );
}

function Printed({ print }: { print: PrintTask }) {
  useStyles("links");
  const { t } = french;
  const { month, notices, quittances, envelopes, files, finishedAt } = print;
  return (
    <>
      <p>
        {t("notices-printed", {
          month: monthName(month),
          notices: String(notices),
          quittances: String(quittances),
          envelopes: String(envelopes),
          moment: finishedAt === null ? "" : shortMoment(finishedAt),
        })}
      </p>
      <ul class="links">
        {files.map(({ name, kept }) => (
          <li>
            <a href={`/bureau/avis/impression/${name}`} download={name}>
              {t("notices-file", { name, size: fileSize(kept.size) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
