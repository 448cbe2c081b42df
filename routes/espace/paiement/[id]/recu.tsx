import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError, page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { InFrench } from "@/components/InFrench.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { drawReceiptPdf } from "@/lib/usecases/documents/draw_payment_pdfs.ts";
import { readReceipt } from "@/lib/usecases/documents/read_receipt.ts";
import { useText } from "@/components/use_text.ts";
import { cardName } from "@/lib/text/card_names.ts";
import { euros, fileSize, longDate } from "@/lib/text/format.ts";
import { useStyles } from "@/components/page_needs.ts";
import { french } from "@/lib/text/french.ts";
import { receiptShare } from "@/lib/text/receipt_share.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const id = pathPart(params, "id");
    const receipt = await readReceipt(state.services, state.user, id);
    if (receipt === null) throw new HttpError(404);
    const pdf = await drawReceiptPdf(receipt);
    return page({ receipt, bytes: pdf?.length ?? null });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "balance", "code");
  const { t } = useText();
  const { receipt, bytes } = data;
  const {
    landlord,
    amountCents,
    refundedCents,
    rejectedCents,
    code,
    card,
    brand,
  } = receipt;
  return (
    <PageShell title={french.t("receipt-title")} state={state}>
      <InFrench>
        <h1>{french.t("receipt-title")}</h1>
        <section class="card hero">
          <p class="balance">
            {french.t("receipt-lead", {
              amount: euros(amountCents),
              day: longDate(receipt.paidOn),
            })}
          </p>
          {refundedCents > 0 && (
            <p>
              {french.t("receipt-refunded", { amount: euros(refundedCents) })}
            </p>
          )}
          {rejectedCents > 0 && (
            <p>
              {french.t("receipt-rejected", { amount: euros(rejectedCents) })}
            </p>
          )}
          {bytes !== null && (
            <p>
              <a href={`/espace/paiement/${receipt.number}/recu.pdf`}>
                {french.t("receipt-download", { size: fileSize(bytes) })}
              </a>
            </p>
          )}
        </section>
        <DataTable
          caption={french.t("receipt-caption")}
          layout="lines"
          columns={[{ label: french.t("receipt-share") }, {
            label: french.t("receipt-amount"),
            figures: true,
          }]}
          rows={receipt.shares.map(({ contract, month, amountCents }) => [
            receiptShare(contract, month),
            euros(amountCents),
          ])}
          foot={[french.t("receipt-total"), euros(amountCents)]}
        />
        <section class="card">
          <DescriptionList
            items={[
              [
                french.t("receipt-number"),
                <span class="code">{receipt.number}</span>,
              ],
              [french.t("receipt-payer"), receipt.payer],
              ...receipt.holders.length === 0 ? [] : [
                [
                  french.t("receipt-for"),
                  receipt.holders.join(", "),
                ] as const,
              ],
              [
                french.t("receipt-landlord"),
                [landlord.name, ...landlord.address].join(", "),
              ],
              [
                french.t("receipt-means"),
                card === null ? "" : cardName(french, card, brand),
              ],
              [french.t("receipt-transaction"), receipt.transId],
              [
                french.t("receipt-code"),
                <a href={`/verifier/${code}`}>{code}</a>,
              ],
            ]}
          />
          <p>{french.t("receipt-not-quittance")}</p>
        </section>
        <p>
          <a href="/espace/documents">{french.t("receipt-documents")}</a>
        </p>
        <p>
          <a href="/espace">{t("payment-home")}</a>
        </p>
      </InFrench>
    </PageShell>
  );
});
