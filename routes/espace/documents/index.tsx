import { accountSlug } from "@/lib/domain/references.ts";
import type { Notice } from "@/lib/domain/documents/notice.ts";
import { page } from "fresh";
import { DocumentLinks } from "./(_components)/DocumentLinks.tsx";
import { MissingQuittances } from "./(_components)/MissingQuittances.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { contractTitle } from "@/components/contract_words.ts";
import { Chips } from "@/components/Chips.tsx";
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
  const nameOf = ({ home, contract }: Notice) =>
    contractTitle({ kind: home.kind, contract });
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
          <Chips
            label={t("documents-years")}
            items={years.map((one) => ({
              href: `/espace/documents?annee=${one}`,
              name: one,
              isShown: one === year,
            }))}
          />
          <h2>{t("documents-year", { year })}</h2>
          <DocumentLinks
            title={t("documents-quittances")}
            items={quittances.map(({ document: { notice }, bytes }) => {
              const month = monthName(notice.month);
              const href = `/espace/quittances/${
                slugOf(notice)
              }/${notice.month}`;
              return {
                href,
                name: t("documents-quittance", { month }),
                file: bytes === null ? null : {
                  href: `${href}/quittance.pdf`,
                  called: t("documents-the-quittance", { month }),
                  bytes,
                },
                detail: nameOf(notice),
              };
            })}
          />
          <MissingQuittances
            months={missing}
            today={today}
            slugOf={slugOf}
            nameOf={nameOf}
            minCents={state.landlord.minPaymentCents}
          />
          <DocumentLinks
            title={t("documents-receipts")}
            items={receipts.map(({ document, bytes }) => {
              const day = longDate(document.paidOn);
              const href = `/espace/paiement/${document.number}`;
              const amount = euros(document.amountCents);
              return {
                href: `${href}/recu`,
                name: t("documents-receipt", { day, amount }),
                file: bytes === null ? null : {
                  href: `${href}/recu.pdf`,
                  called: t("documents-the-receipt", { day }),
                  bytes,
                },
                detail: "",
              };
            })}
          />
          <DocumentLinks
            title={t("documents-notices")}
            items={notices.map((notice) => {
              const month = monthName(notice.month);
              const href = `/espace/avis/${slugOf(notice)}/${notice.month}`;
              return {
                href,
                name: t("documents-notice", { month }),
                file: {
                  href: `${href}/avis.pdf`,
                  called: t("documents-the-notice", { month }),
                  bytes: notice.pdfBytes,
                },
                detail: nameOf(notice),
              };
            })}
          />
        </>
      )}
    </PageShell>
  );
});
