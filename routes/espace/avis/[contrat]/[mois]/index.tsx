import { BankTransfer } from "@/components/BankTransfer.tsx";
import { DocumentFacts } from "@/components/DocumentFacts.tsx";
import { InFrench } from "@/components/InFrench.tsx";
import { InReaderWords } from "@/components/InReaderWords.tsx";
import { NoticeLines } from "@/components/NoticeLines.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { NoticeLead } from "../../(_components)/NoticeLead.tsx";
import { SinceLastMonth } from "../../(_components)/SinceLastMonth.tsx";
import { askedBy } from "@/lib/domain/documents/notice_due.ts";
import { accountSlug } from "@/lib/domain/references.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { noticeTitle } from "@/lib/text/amended_notice.ts";
import { longDate } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { textsOf } from "@/lib/text/texts.ts";
import { readReadableNotice } from "@/lib/usecases/documents/read_notices.ts";
import { HttpError, page } from "fresh";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const contract = pathPart(params, "contrat");
    const month = pathPart(params, "mois");
    const typed = { contract, month };
    const found = await readReadableNotice(state.services, state.user, typed);
    if (found === null) throw new HttpError(404);
    return page(found);
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const reader = useText();
  const { notice, before, owedCents, toPayCents } = data;
  const { drawing, toPayCents: askedToPay } = askedBy(notice);
  const title = noticeTitle(notice);
  return (
    <PageShell title={title} state={state}>
      <InFrench>
        <h1>{title}</h1>
        <NoticeLead
          notice={notice}
          slug={accountSlug(notice, state.user.tenantNumber)}
          owedCents={owedCents}
          toPayCents={toPayCents}
          reader={reader}
        />
        {before !== null && (
          <InReaderWords reader={reader}>
            <SinceLastMonth before={before} notice={notice} />
          </InReaderWords>
        )}
        <NoticeLines notice={notice} before={before} reader={reader} />
        {toPayCents > 0 && (
          <>
            <h2>{textsOf("fr").t("common-transfer")}</h2>
            <section class="card">
              <BankTransfer
                landlord={notice.landlord}
                contract={notice.contract}
                month={notice.month}
                amountCents={toPayCents}
              />
            </section>
          </>
        )}
        <h2>{french.t("notice-facts")}</h2>
        <section class="card">
          <DocumentFacts
            notice={notice}
            code={notice.code}
            items={[
              [french.t("notice-issued-on"), longDate(notice.issuedOn)],
              [
                french.t("notice-drawn-on"),
                drawing === null ? "" : longDate(drawing.on),
              ],
              [french.t("notice-mandate"), drawing?.rum ?? ""],
              [
                french.t("notice-due-on"),
                askedToPay > 0 ? longDate(notice.dueOn) : "",
              ],
            ]}
          />
          <p>{french.t("notice-not-quittance")}</p>
        </section>
        <p>
          <a href="/espace/avis">{french.t("notice-back")}</a>
        </p>
      </InFrench>
    </PageShell>
  );
});
