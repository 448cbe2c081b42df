import { DescriptionList } from "@/components/DescriptionList.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { IssueTask } from "@/lib/domain/office/notice_task.ts";
import type { ContractRef } from "@/lib/domain/references.ts";
import { french } from "@/lib/text/french.ts";

/** The mails of the notices that are read on screen: how many left, wait, or never will. */
export function MailStep(props: {
  issue: IssueTask | null;
  mailsWaiting: number;
  deadMails: readonly ContractRef[];
}) {
  useStyles("card");
  const { t } = french;
  const { issue, mailsWaiting, deadMails } = props;
  const onScreen = issue?.onScreen ?? 0;
  const sent = Math.max(0, onScreen - mailsWaiting - deadMails.length);
  return (
    <section class="card">
      <h2>{t("notices-mails-title")}</h2>
      <DescriptionList
        items={[
          [t("notices-mails-sent"), issue === null ? "" : String(sent)],
          [t("notices-mails-waiting"), String(mailsWaiting)],
          [t("notices-mails-dead"), String(deadMails.length)],
          [t("notices-mails-whose"), deadMails.slice(0, 20).join(", ")],
        ]}
      />
    </section>
  );
}
