import { page } from "fresh";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { NoticeLines } from "@/components/NoticeLines.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { Notice as NoticeRecord } from "@/lib/domain/documents/notice.ts";
import { fullName } from "@/lib/domain/names.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readQuery } from "@/lib/http/forms.ts";
import { PREVIEW_NAMES } from "@/lib/text/form_names.ts";
import { longDate, monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { noticeSentence } from "@/lib/text/notice_sentence.ts";
import { noticeFaultWords } from "@/lib/text/notices_run.ts";
import { textsOf } from "@/lib/text/texts.ts";
import {
  type NoticePreview,
  previewNotice,
} from "@/lib/usecases/office/preview_notice.ts";

/** Longest contract that is looked at. */
const LONGEST = 64;

export const handler = defineOffice.handlers({
  async GET({ state: { services, staff }, url }) {
    const typed = readQuery(url, PREVIEW_NAMES.contract);
    const shown = await previewNotice(
      services,
      staff,
      typed.slice(0, LONGEST),
    );
    return page<NoticePreview>(shown);
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const title = t("preview-title");
  return (
    <OfficeShell title={title} state={state}>
      <h1>{title}</h1>
      <Shown shown={data} />
      <p>
        <a href="/bureau/avis">{t("notices-back")}</a>
      </p>
    </OfficeShell>
  );
});

function Shown({ shown }: { shown: NoticePreview }) {
  const { t } = french;
  switch (shown.kind) {
    case "draft":
      return <Draft draft={shown.draft} before={shown.before} />;
    case "faulty": {
      const { contract, month, fault } = shown;
      const values = { contract, month: monthName(month) };
      const reason = noticeFaultWords(fault);
      return (
        <Notice kind="warning">
          {t("preview-faulty", { ...values, reason })}
        </Notice>
      );
    }
    case "closed": {
      const { contract, holder } = shown;
      return (
        <>
          <p>{t("preview-closed", { contract })}</p>
          <p>
            <a href={`/bureau/dossiers/${holder}`}>
              {t("look-title", { number: holder })}
            </a>
          </p>
        </>
      );
    }
    case "nothing":
      return <p>{t("preview-nothing", { contract: shown.contract })}</p>;
    case "unknown":
      return <p>{t("preview-unknown")}</p>;
  }
}

function Draft({ draft, before }: {
  draft: NoticeRecord;
  before: NoticeRecord | null;
}) {
  useStyles("card", "balance");
  const { t } = french;
  const { tenant, contract, home, mailTo, paperless } = draft;
  return (
    <>
      <Notice kind="warning">{t("preview-draft")}</Notice>
      <section class="card hero">
        <h2>{t("preview-of", { month: monthName(draft.month) })}</h2>
        <p class="balance">{noticeSentence(draft)}</p>
      </section>
      <NoticeLines notice={draft} before={before} reader={textsOf("fr")} />
      <DescriptionList
        items={[
          [t("notice-holder"), fullName(tenant)],
          [t("notice-contract"), contract],
          [t("notice-home"), `${home.address}, ${home.postcode} ${home.city}`],
          [
            t("preview-way"),
            paperless
              ? t("preview-on-screen")
              : `${mailTo.address}, ${mailTo.postcode} ${mailTo.city}`,
          ],
          [t("notice-issued-on"), longDate(draft.issuedOn)],
        ]}
      />
    </>
  );
}
