import { DataTable } from "@/components/DataTable.tsx";
import { DocumentFacts } from "@/components/DocumentFacts.tsx";
import { InFrench } from "@/components/InFrench.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { accountSlug } from "@/lib/domain/references.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { euros, fileSize, longDate, monthName } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import {
  meansOf,
  QUITTANCE_LINES,
  quittanceLead,
  tenantsOf,
} from "@/lib/text/quittance_words.ts";
import { drawQuittancePdf } from "@/lib/usecases/documents/draw_payment_pdfs.ts";
import { readQuittance } from "@/lib/usecases/documents/read_quittances.ts";
import { HttpError, page } from "fresh";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const contract = pathPart(params, "contrat");
    const month = pathPart(params, "mois");
    const typed = { contract, month };
    const quittance = await readQuittance(state.services, state.user, typed);
    if (quittance === null) throw new HttpError(404);
    const pdf = await drawQuittancePdf(quittance);
    return page({ quittance, bytes: pdf?.length ?? null });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "balance");
  const { quittance, bytes } = data;
  const { notice, sums, paidCents, parts, olderDebtCents, issuedOn } =
    quittance;
  const { period } = notice;
  const title = `${french.t("quittance-title")}, ${monthName(notice.month)}`;
  const days = french.t("quittance-period", {
    from: longDate(period.from),
    to: longDate(period.to),
  });
  const path = `/espace/quittances/${
    accountSlug(notice, state.user.tenantNumber)
  }`;
  return (
    <PageShell title={title} state={state}>
      <InFrench>
        <h1>{title}</h1>
        <section class="card hero">
          <p class="balance">
            {quittanceLead(paidCents, tenantsOf(quittance), days)}
          </p>
          {olderDebtCents > 0 && (
            <p>
              {french.t("quittance-older-debt", {
                amount: euros(olderDebtCents),
              })}
            </p>
          )}
          {bytes !== null && (
            <p>
              <a href={`${path}/${notice.month}/quittance.pdf`}>
                {french.t("quittance-download", { size: fileSize(bytes) })}
              </a>
            </p>
          )}
        </section>
        <DataTable
          caption={french.t("quittance-caption")}
          layout="lines"
          columns={[{ label: french.t("quittance-line") }, {
            label: french.t("quittance-amount"),
            figures: true,
          }]}
          rows={sums.map(({ nature, amountCents }) => [
            french.t(QUITTANCE_LINES[nature]),
            euros(amountCents),
          ])}
          foot={[french.t("quittance-total"), euros(paidCents)]}
        />
        {parts.length > 0 && (
          <DataTable
            caption={french.t("quittance-paid-title")}
            layout="lines"
            columns={[
              { label: french.t("quittance-means") },
              { label: french.t("quittance-amount"), figures: true },
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
            holders={tenantsOf(quittance)}
            code={notice.quittanceCode}
            items={[
              [french.t("quittance-landlord"), notice.landlord.name],
              [french.t("quittance-for-period"), days],
              [french.t("quittance-issued-on"), longDate(issuedOn)],
            ]}
          />
          <p>{french.t("quittance-replaces")}</p>
        </section>
        <p>
          <a href={`/espace/documents?annee=${notice.month.slice(0, 4)}`}>
            {french.t("quittance-documents")}
          </a>
        </p>
      </InFrench>
    </PageShell>
  );
});
