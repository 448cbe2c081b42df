import { InReaderWords } from "@/components/InReaderWords.tsx";
import { Notice } from "@/components/Notice.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { askedBy } from "@/lib/domain/documents/notice_due.ts";
import type { SealedNotice } from "@/lib/domain/documents/notice.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { replacedSentence } from "@/lib/text/amended_notice.ts";
import { euros, fileSize, longDate, monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { noticeEnding } from "@/lib/text/notice_sentence.ts";
import { noticeToDo } from "@/lib/text/notice_to_do.ts";
import { noticeTotals } from "@/lib/text/notice_totals.ts";
import type { Texts } from "@/lib/text/texts.ts";

/** What a notice comes to, what there is to do, what has become of it since, and its PDF. */
export function NoticeLead({ notice, slug, owedCents, toPayCents, reader }: {
  notice: SealedNotice;
  slug: string;
  /** What of it is still due today, and what of that is to be paid otherwise than by direct debit. */
  owedCents: Cents;
  toPayCents: Cents;
  reader: Texts;
}) {
  useStyles("card", "balance");
  const { askedCents, toPayCents: askedToPay } = askedBy(notice);
  const { net } = noticeTotals(notice);
  const { cancelledOn } = notice;
  const isPaid = cancelledOn === undefined && owedCents === 0 &&
    askedCents > 0;
  return (
    <section class="card hero">
      <h2>{net.label}</h2>
      <p class="balance big">{euros(Math.abs(net.cents))}</p>
      <p>{noticeEnding(notice)}</p>
      {reader.language !== "fr" && (
        <InReaderWords reader={reader}>
          <p>{noticeToDo(reader, notice)}</p>
        </InReaderWords>
      )}
      <Former notice={notice} slug={slug} />
      {cancelledOn !== undefined && (
        <Notice kind="warning">
          {french.t("notice-cancelled", { day: longDate(cancelledOn) })}
        </Notice>
      )}
      {isPaid && <Notice kind="success">{french.t("notice-paid-since")}
      </Notice>}
      {toPayCents > 0 && toPayCents < askedToPay && (
        <p>{french.t("notice-still-owed", { amount: euros(toPayCents) })}</p>
      )}
      {toPayCents > 0 && (
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
      {!notice.paperless && (
        <InReaderWords reader={reader}>
          <p class="hint">{reader.t("notice-by-post")}</p>
        </InReaderWords>
      )}
    </section>
  );
}

/** Which notice this one replaces, what has changed, and the way to it. */
function Former({ notice, slug }: { notice: SealedNotice; slug: string }) {
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
