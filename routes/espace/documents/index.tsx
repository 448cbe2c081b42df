import { accountSlug } from "@/lib/domain/references.ts";
import type { Notice } from "@/lib/domain/documents/notice.ts";
import { page } from "fresh";
import { DocumentLinks } from "./(_components)/DocumentLinks.tsx";
import { MissingQuittances } from "./(_components)/MissingQuittances.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { YearNav } from "./(_components)/YearNav.tsx";
import { parisDay } from "@/lib/domain/month.ts";
import { readQuery } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { readDocumentYear } from "@/lib/usecases/documents/read_documents.ts";
import { useText } from "@/components/use_text.ts";

/** What a PDF of ours weighs, about: its fonts are nearly all of it. */
const PDF_BYTES = 45_000;

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const { services, user } = state;
    const wanted = readQuery(url, "annee");
    const documents = await readDocumentYear(services, user, wanted);
    return page({ documents, today: parisDay(services.now()) });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t, format: { longDate, fileSize, monthName, euros } } = useText();
  const { documents, today } = data;
  const slugOf = (notice: Notice) =>
    accountSlug(notice, state.user.tenantNumber);
  const { year, years, notices, quittances, receipts, missing } = documents;
  return (
    <PageShell title={t("documents-title")} state={state}>
      <h1>{t("documents-title")}</h1>
      {year === "" ? <p>{t("documents-empty")}</p> : (
        <>
          <p>{t("documents-lead")}</p>
          {documents.count > 1 && (
            <p>
              <a href="/espace/documents/archive.zip">
                {t("documents-archive", {
                  count: documents.count,
                  size: fileSize(documents.count * PDF_BYTES),
                })}
              </a>
            </p>
          )}
          <YearNav years={years} year={year} />
          <h2>{t("documents-year", { year })}</h2>
          <DocumentLinks
            title={t("documents-quittances")}
            items={quittances.map(({ document: { notice }, bytes }) => ({
              href: `/espace/quittances/${slugOf(notice)}/${notice.month}`,
              file: "quittance.pdf",
              label: t("documents-quittance", {
                month: monthName(notice.month),
              }),
              download: t("documents-the-quittance", {
                month: monthName(notice.month),
              }),
              contract: notice.contract,
              bytes,
            }))}
          />
          <MissingQuittances
            months={missing}
            today={today}
            slugOf={slugOf}
            minCents={state.landlord.minPaymentCents}
          />
          <DocumentLinks
            title={t("documents-receipts")}
            items={receipts.map(({ document, bytes }) => {
              const day = longDate(document.paidOn);
              return {
                href: `/espace/paiement/${document.number}`,
                page: "recu",
                file: "recu.pdf",
                label: t("documents-receipt", {
                  day,
                  amount: euros(document.amountCents),
                }),
                download: t("documents-the-receipt", { day }),
                contract: "",
                bytes,
              };
            })}
          />
          <DocumentLinks
            title={t("documents-notices")}
            items={notices.map((notice) => ({
              href: `/espace/avis/${slugOf(notice)}/${notice.month}`,
              file: "avis.pdf",
              label: t("documents-notice", { month: monthName(notice.month) }),
              download: t("documents-the-notice", {
                month: monthName(notice.month),
              }),
              contract: notice.contract,
              bytes: notice.pdfBytes,
            }))}
          />
          {notices.length === 0 && (
            <p class="hint">
              <a href="/espace/avis">{t("documents-on-paper")}</a>
            </p>
          )}
        </>
      )}
    </PageShell>
  );
});
