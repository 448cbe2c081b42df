import { HttpError, page } from "fresh";
import { DataTable } from "../../../../../components/DataTable.tsx";
import { DocumentFacts } from "../../../../../components/DocumentFacts.tsx";
import { InFrench } from "../../../../../components/InFrench.tsx";
import { PageShell } from "../../../../../components/PageShell.tsx";
import { fullName } from "../../../../../lib/domain/names.ts";
import { contractSlug } from "../../../../../lib/domain/references.ts";
import { defineSignedIn } from "../../../../../lib/http/signed_in.ts";
import {
  meansOf,
  quittanceLines,
  quittanceText as text,
} from "../../../../../lib/text/fr/quittance.ts";
import { drawQuittancePdf } from "../../../../../lib/usecases/draw_payment_pdfs.ts";
import { readQuittance } from "../../../../../lib/usecases/read_quittances.ts";
import { useText } from "../../../../../components/use_text.ts";
import { useStyles } from "../../../../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const { contrat: contract, mois: month } = params;
    const typed = { contract, month };
    const quittance = await readQuittance(state.services, state.user, typed);
    if (quittance === null) throw new HttpError(404);
    const pdf = await drawQuittancePdf(quittance);
    return page({ quittance, bytes: pdf?.length ?? null });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "balance");
  const { format: { monthName, euros, longDate } } = useText();
  const { quittance, bytes } = data;
  const { notice, sums, paidCents, parts, olderDebtCents, issuedOn } =
    quittance;
  const { period } = notice;
  const title = `${text.title}, ${monthName(notice.month)}`;
  const days = text.period(period.from, period.to);
  const path = `/espace/quittances/${contractSlug(notice.contract)}`;
  return (
    <PageShell title={title} state={state}>
      <InFrench>
        <h1>{title}</h1>
        <section class="card hero">
          <p class="balance">
            {text.lead(paidCents, fullName(notice.tenant), days)}
          </p>
          {olderDebtCents > 0 && <p>{text.olderDebt(olderDebtCents)}</p>}
          {bytes !== null && (
            <p>
              <a href={`${path}/${notice.month}/quittance.pdf`}>
                {text.download(bytes)}
              </a>
            </p>
          )}
        </section>
        <DataTable
          caption={text.caption}
          layout="lines"
          columns={[{ label: text.line }, {
            label: text.amount,
            figures: true,
          }]}
          rows={sums.map(({ nature, amountCents }) => [
            quittanceLines[nature],
            euros(amountCents),
          ])}
          foot={[text.total, euros(paidCents)]}
        />
        {parts.length > 0 && (
          <DataTable
            caption={text.paidTitle}
            layout="lines"
            columns={[
              { label: text.means },
              { label: text.amount, figures: true },
            ]}
            rows={parts.map((part) => [
              part.entry === null
                ? meansOf(part)
                : `${meansOf(part)}, ${longDate(part.entry.date)}`,
              euros(part.amountCents),
            ])}
          />
        )}
        <section class="card">
          <DocumentFacts
            notice={notice}
            code={notice.quittanceCode}
            items={[
              [text.landlord, notice.landlord.name],
              [text.forPeriod, days],
              [text.issuedOn, longDate(issuedOn)],
            ]}
          />
          <p>{text.replaces}</p>
        </section>
        <p>
          <a href={`/espace/documents?annee=${notice.month.slice(0, 4)}`}>
            {text.documents}
          </a>
        </p>
      </InFrench>
    </PageShell>
  );
});
