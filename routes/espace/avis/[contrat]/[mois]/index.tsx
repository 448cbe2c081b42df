import { BankTransfer } from "@/components/BankTransfer.tsx";
import { DocumentFacts } from "@/components/DocumentFacts.tsx";
import { InFrench } from "@/components/InFrench.tsx";
import { Notice } from "@/components/Notice.tsx";
import { NoticeLines } from "@/components/NoticeLines.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { useStyles } from "@/components/page_needs.ts";
import {
  compareNotices,
  type Notice as IssuedNotice,
} from "@/lib/domain/documents/notice.ts";
import { accountSlug } from "@/lib/domain/references.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { askedBy } from "@/lib/domain/documents/notice_due.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { euros, fileSize, longDate, monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import {
  changeText,
  noticeTitle,
  replacedSentence,
} from "@/lib/text/amended_notice.ts";
import { noticeSentence } from "@/lib/text/notice_sentence.ts";
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
  useStyles("card", "balance");
  const { notice, before, owedCents, toPayCents } = data;
  const { askedCents, drawing, toPayCents: askedToPay } = askedBy(notice);
  const title = noticeTitle(notice);
  const slug = accountSlug(notice, state.user.tenantNumber);
  const isToPay = toPayCents > 0;
  const { cancelledOn } = notice;
  const isPaid = cancelledOn === undefined && owedCents === 0 &&
    askedCents > 0;
  const changes = before === null ? null : compareNotices(before, notice);
  return (
    <PageShell title={title} state={state}>
      <InFrench>
        <h1>{title}</h1>
        <section class="card hero">
          <p class="balance">{noticeSentence(notice)}</p>
          <Former notice={notice} slug={slug} />
          {cancelledOn !== undefined && (
            <Notice kind="warning">
              {french.t("notice-cancelled", { day: longDate(cancelledOn) })}
            </Notice>
          )}
          {isPaid && (
            <Notice kind="success">{french.t("notice-paid-since")}</Notice>
          )}
          {isToPay && toPayCents < askedToPay && (
            <p>
              {french.t("notice-still-owed", { amount: euros(toPayCents) })}
            </p>
          )}
          {isToPay && (
            <ButtonLink href={`/espace/paiement?contrat=${slug}`}>
              {french.t("notice-pay")}
            </ButtonLink>
          )}
          <p>
            <a href={`/espace/avis/${slug}/${notice.month}/avis.pdf`}>
              {french.t("notice-download", {
                month: monthName(notice.month),
                size: fileSize(notice.pdfBytes),
              })}
            </a>
          </p>
        </section>
        <NoticeLines notice={notice} />
        {changes !== null && (
          <>
            <h2>{french.t("notice-changes")}</h2>
            {changes.length === 0 ? <p>{french.t("notice-no-change")}</p> : (
              <ul>
                {changes.map((change) => <li>{changeText(change)}</li>)}
              </ul>
            )}
          </>
        )}
        {isToPay && (
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

/** Which notice this one replaces, what has changed, and the way to it. */
function Former({ notice, slug }: { notice: IssuedNotice; slug: string }) {
  const { month, replaces } = notice;
  if (replaces === undefined) return null;
  const { version, issuedOn } = replaces;
  return (
    <>
      <p>{replacedSentence(notice)}</p>
      <p>
        <a href={`/espace/avis/${slug}/${month}/${version}/avis.pdf`}>
          {french.t("notice-former", { day: longDate(issuedOn) })}
        </a>
      </p>
    </>
  );
}
