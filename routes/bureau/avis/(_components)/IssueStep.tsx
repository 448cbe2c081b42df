import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Button } from "@/components/form/Button.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { Checkbox } from "@/components/form/Checkbox.tsx";
import { Notice } from "@/components/Notice.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { IssueTask, SurveyTask } from "@/lib/domain/office/notice_task.ts";
import {
  NOTICE_TASK_CHOICES as CHOICES,
  NOTICE_TASK_NAMES as NAMES,
  YES,
} from "@/lib/text/form_names.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { MissingNotices } from "./MissingNotices.tsx";
import { TaskProgress } from "./TaskProgress.tsx";

const REFUSED = {
  clock_behind: "notices-refused-clock",
  clock_ahead: "notices-refused-clock",
  files_stale: "notices-refused-stale",
} as const;

interface Props {
  survey: SurveyTask | null;
  issue: IssueTask | null;
  isStale: boolean;
  asks: boolean;
}

/** The second step: the month is issued, once it is known what that means. */
export function IssueStep(props: Props) {
  useStyles("card");
  const { t } = french;
  const { survey, issue } = props;
  const goesOn = issue !== null && issue.finishedAt === null;
  const isSeen = survey !== null && survey.finishedAt !== null &&
    survey.usedBy === null;
  const isReady = isSeen && survey.notices > 0;
  return (
    <section class="card">
      <h2>{t("notices-issue-title")}</h2>
      {issue !== null &&
        (goesOn ? <TaskProgress {...issue} /> : <Issued issue={issue} />)}
      {!goesOn && (isReady ? <IssueForm {...props} survey={survey} /> : (
        <p>
          {t(
            isSeen && survey.notices === 0
              ? "notices-issue-none"
              : "notices-issue-not-yet",
          )}
        </p>
      ))}
    </section>
  );
}

function Issued({ issue }: { issue: IssueTask }) {
  const { t } = french;
  const { refused, issued, onScreen, finishedAt } = issue;
  if (refused !== null) {
    return <Notice kind="warning">{t(REFUSED[refused])}</Notice>;
  }
  return (
    <>
      <Notice kind="success">
        {t("notices-issued", {
          count: issued,
          moment: finishedAt === null ? "" : shortMoment(finishedAt),
        })}
      </Notice>
      <DescriptionList
        items={[
          [t("notices-on-screen"), String(onScreen)],
          [t("notices-on-paper"), String(issued - onScreen)],
        ]}
      />
      <MissingNotices {...issue} />
    </>
  );
}

function IssueForm(
  { survey, isStale, asks }: Props & { survey: SurveyTask },
) {
  const { t } = french;
  const { notices, totalCents } = survey;
  return (
    <form method="post" novalidate>
      {asks
        ? (
          <Notice kind="warning">
            {t("notices-ask", { count: notices, amount: euros(totalCents) })}
          </Notice>
        )
        : <p>{t("notices-issue-lead", { count: notices })}</p>}
      {isStale && (
        <Checkbox
          name={NAMES.stale}
          value={YES}
          label={t("notices-stale-checked")}
        />
      )}
      <input type="hidden" name={NAMES.survey} value={survey.id} />
      {asks && <input type="hidden" name={NAMES.confirmed} value={YES} />}
      <Button name={NAMES.action} value={CHOICES.issue}>
        {asks ? t("notices-issue-now", { count: notices }) : t("notices-issue")}
      </Button>{" "}
      {asks && (
        <ButtonLink kind="second" href="/bureau/avis">
          {t("notices-not-now")}
        </ButtonLink>
      )}
    </form>
  );
}
