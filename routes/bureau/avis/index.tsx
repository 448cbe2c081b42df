import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readForm } from "@/lib/http/forms.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  NOTICE_TASK_CHOICES as CHOICES,
  NOTICE_TASK_NAMES as NAMES,
  YES,
} from "@/lib/text/form_names.ts";
import { monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  askNotices,
  type NoticeAsk,
  type NoticesAsked,
} from "@/lib/usecases/office/ask_notices.ts";
import {
  type NoticesPage,
  readNoticesPage,
} from "@/lib/usecases/office/read_notices_page.ts";
import { IssueStep } from "./(_components)/IssueStep.tsx";
import { MailStep } from "./(_components)/MailStep.tsx";
import { PrintStep } from "./(_components)/PrintStep.tsx";
import { SurveyStep } from "./(_components)/SurveyStep.tsx";

/** How often the page of a task under way looks again, in seconds. */
const LOOK_AGAIN = 3;

interface Data extends NoticesPage {
  /** Whether the issue is asked once more. */
  asks: boolean;
  /** Why what was asked has not been begun; empty where it has. */
  said: string;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services } }) {
    const shown = await readNoticesPage(services);
    return page<Data>({ ...shown, asks: false, said: "" });
  },

  async POST({ state: { services, staff }, req }) {
    const typed = await readForm(req, NAMES);
    const again = async (given: Partial<Data>, status: number) => {
      const shown = await readNoticesPage(services);
      return page<Data>({ ...shown, asks: false, said: "", ...given }, {
        status,
      });
    };
    const ask = readAsk(typed);
    if (ask === null) return await again({}, 422);
    // Asked once more before: what is issued cannot be taken back.
    if (ask.kind === "issue" && typed.confirmed !== YES) {
      return await again({ asks: true }, 422);
    }
    const asked = await askNotices(services, staff, ask);
    return asked.kind === "asked"
      ? seeOther("/bureau/avis")
      : await again({ said: saidOf(asked) }, 409);
  },
});

function readAsk(
  typed: Readonly<Record<keyof typeof NAMES, string>>,
): NoticeAsk | null {
  switch (typed.action) {
    case CHOICES.survey:
      return { kind: "survey" };
    case CHOICES.print:
      return { kind: "print" };
    case CHOICES.issue:
      return {
        kind: "issue",
        surveyId: typed.survey,
        staleFilesChecked: typed.stale === YES,
      };
    default:
      return null;
  }
}

function saidOf(asked: Exclude<NoticesAsked, { kind: "asked" }>): string {
  const { t } = french;
  switch (asked.kind) {
    case "late":
      return t("notices-late", {
        who: asked.by,
        moment: shortMoment(asked.at),
      });
    case "not_surveyed":
      return t("notices-not-surveyed");
    case "by_landlord":
      return t("notices-by-landlord");
  }
}

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { month, isOurs, survey, issue, print, said } = data;
  const goesOn = [survey, issue, print].some((task) =>
    task !== null && task.finishedAt === null
  );
  return (
    <OfficeShell title={t("office-notices-title")} state={state}>
      {goesOn && (
        <Head>
          <meta http-equiv="refresh" content={String(LOOK_AGAIN)} />
        </Head>
      )}
      <h1>{t("notices-of-month", { month: monthName(month) })}</h1>
      {said !== "" && <Notice kind="warning">{said}</Notice>}
      {goesOn && <Notice kind="info">{t("notices-go-on")}</Notice>}
      {isOurs
        ? (
          <>
            <SurveyStep {...data} />
            <IssueStep {...data} />
          </>
        )
        : <Notice kind="info">{t("notices-by-landlord")}</Notice>}
      <PrintStep {...data} />
      <MailStep {...data} />
    </OfficeShell>
  );
});
