import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Field } from "@/components/form/Field.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { SurveyTask } from "@/lib/domain/office/notice_task.ts";
import { PREVIEW_NAMES } from "@/lib/text/form_names.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { MissingNotices } from "./MissingNotices.tsx";
import { TaskButton } from "./TaskButton.tsx";
import { TaskProgress } from "./TaskProgress.tsx";

/** The first step: what would be issued, and what would be missing. */
export function SurveyStep({ survey }: { survey: SurveyTask | null }) {
  useStyles("card");
  const { t } = french;
  const goesOn = survey !== null && survey.finishedAt === null;
  // What was issued from it is told below: it would be read as still to come.
  const isServed = survey !== null && survey.usedBy !== null;
  return (
    <section class="card">
      <h2>{t("notices-survey-title")}</h2>
      <p>{t("notices-survey-lead")}</p>
      {survey !== null && !isServed &&
        (goesOn ? <TaskProgress {...survey} /> : <Surveyed survey={survey} />)}
      {!goesOn && (
        <TaskButton
          kind="survey"
          label={t(survey === null ? "notices-survey" : "notices-survey-again")}
        />
      )}
    </section>
  );
}

function Surveyed({ survey }: { survey: SurveyTask }) {
  const { t } = french;
  const { notices, onScreen, finishedAt, totalCents, drawn } = survey;
  return (
    <>
      <DescriptionList
        items={[
          [
            t("notices-surveyed-at"),
            finishedAt === null ? "" : shortMoment(finishedAt),
          ],
          [t("notices-to-issue"), String(notices)],
          [t("notices-total"), euros(totalCents)],
          [t("notices-on-screen"), String(onScreen)],
          [t("notices-on-paper"), String(notices - onScreen)],
          [t("notices-drawn"), String(drawn)],
          [t("notices-missing-count"), String(survey.missingCount)],
        ]}
      />
      <MissingNotices {...survey} />
      {notices > 0 && <PreviewForm />}
    </>
  );
}

function PreviewForm() {
  useStyles("row", "filter");
  const { t } = french;
  return (
    <form method="get" action="/bureau/avis/projet" novalidate class="row">
      <Field
        name={PREVIEW_NAMES.contract}
        label={t("notices-look")}
        hint={t("notices-look-hint")}
        optional
      />
      <Button kind="second">{t("notices-look-submit")}</Button>
    </form>
  );
}
