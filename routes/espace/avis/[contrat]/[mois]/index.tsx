import { HttpError, page } from "fresh";
import { BankTransfer } from "../../../../../components/BankTransfer.tsx";
import { ButtonLink } from "../../../../../components/ButtonLink.tsx";
import { DocumentFacts } from "../../../../../components/DocumentFacts.tsx";
import { InFrench } from "../../../../../components/InFrench.tsx";
import { Notice } from "../../../../../components/Notice.tsx";
import { NoticeLines } from "../../../../../components/NoticeLines.tsx";
import { PageShell } from "../../../../../components/PageShell.tsx";
import {
  compareNotices,
  type LineChange,
} from "../../../../../lib/domain/notice.ts";
import { contractSlug } from "../../../../../lib/domain/references.ts";
import { defineSignedIn } from "../../../../../lib/http/signed_in.ts";
import { euros, longDate, monthName } from "../../../../../lib/text/format.ts";
import { commonText } from "../../../../../lib/text/fr/common.ts";
import { noticePageText as text } from "../../../../../lib/text/fr/notice_page.ts";
import { noticeSentence } from "../../../../../lib/text/fr/notice.ts";
import { readReadableNotice } from "../../../../../lib/usecases/read_notices.ts";
import { useStyles } from "../../../../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const { contrat: contract, mois: month } = params;
    const typed = { contract, month };
    const found = await readReadableNotice(state.services, state.user, typed);
    if (found === null) throw new HttpError(404);
    return page(found);
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "balance");
  const { notice, before, owedCents } = data;
  const { netCents, directDebit } = notice;
  const title = text.title(monthName(notice.month));
  const slug = contractSlug(notice.contract);
  const isToPay = owedCents > 0 && !directDebit;
  const isPaid = owedCents === 0 && netCents > 0;
  const changes = before === null ? null : compareNotices(before, notice);
  return (
    <PageShell title={title} state={state}>
      <InFrench>
        <h1>{title}</h1>
        <section class="card hero">
          <p class="balance">{noticeSentence(notice)}</p>
          {isPaid && <Notice kind="success">{text.paidSince}</Notice>}
          {isToPay && owedCents < netCents && (
            <p>{text.stillOwed(euros(owedCents))}</p>
          )}
          {isToPay && (
            <ButtonLink href={`/espace/paiement?contrat=${slug}`}>
              {text.pay}
            </ButtonLink>
          )}
          <p>
            <a href={`/espace/avis/${slug}/${notice.month}/avis.pdf`}>
              {text.download(monthName(notice.month), notice.pdfBytes)}
            </a>
          </p>
        </section>
        <NoticeLines notice={notice} />
        {changes !== null && (
          <>
            <h2>{text.changes}</h2>
            {changes.length === 0 ? <p>{text.noChange}</p> : (
              <ul>
                {changes.map((change) => <li>{changeText(change)}</li>)}
              </ul>
            )}
          </>
        )}
        {isToPay && (
          <>
            <h2>{commonText.transfer}</h2>
            <section class="card">
              <BankTransfer
                landlord={state.landlord}
                contract={notice.contract}
                amountCents={owedCents}
              />
            </section>
          </>
        )}
        <h2>{text.facts}</h2>
        <section class="card">
          <DocumentFacts
            notice={notice}
            code={notice.code}
            items={[
              [text.issuedOn, longDate(notice.issuedOn)],
              [
                directDebit ? text.drawnOn : text.dueOn,
                netCents > 0 ? longDate(notice.dueOn) : "",
              ],
            ]}
          />
          <p>{text.notQuittance}</p>
        </section>
        <p>
          <a href="/espace/avis">{text.back}</a>
        </p>
      </InFrench>
    </PageShell>
  );
});

function changeText({ label, beforeCents, afterCents }: LineChange): string {
  if (afterCents === null) return text.gone(label);
  if (beforeCents === null) return text.appeared(label, euros(afterCents));
  return text.changed(label, euros(beforeCents), euros(afterCents));
}
