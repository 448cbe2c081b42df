import { HttpError, page } from "fresh";
import { DataTable } from "../../../../components/DataTable.tsx";
import { DescriptionList } from "../../../../components/DescriptionList.tsx";
import { InFrench } from "../../../../components/InFrench.tsx";
import { PageShell } from "../../../../components/PageShell.tsx";
import { defineSignedIn } from "../../../../lib/http/signed_in.ts";
import { receiptText as text } from "../../../../lib/text/fr/receipt.ts";
import { drawReceiptPdf } from "../../../../lib/usecases/draw_payment_pdfs.ts";
import { readReceipt } from "../../../../lib/usecases/read_receipt.ts";
import { useText } from "../../../../components/use_text.ts";
import { useStyles } from "../../../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const receipt = await readReceipt(state.services, state.user, params.id);
    if (receipt === null) throw new HttpError(404);
    const pdf = await drawReceiptPdf(receipt);
    return page({ receipt, bytes: pdf?.length ?? null });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "balance", "code");
  const { cardNames, statePageText, format: { longDate, euros } } = useText();
  const { receipt, bytes } = data;
  const { landlord, amountCents, refundedCents, code, card } = receipt;
  return (
    <PageShell title={text.title} state={state}>
      <InFrench>
        <h1>{text.title}</h1>
        <section class="card hero">
          <p class="balance">
            {text.lead(amountCents, longDate(receipt.paidOn))}
          </p>
          {refundedCents > 0 && <p>{text.refunded(refundedCents)}</p>}
          {bytes !== null && (
            <p>
              <a href={`/espace/paiement/${receipt.number}/recu.pdf`}>
                {text.download(bytes)}
              </a>
            </p>
          )}
        </section>
        <DataTable
          caption={text.caption}
          layout="lines"
          columns={[{ label: text.share }, {
            label: text.amount,
            figures: true,
          }]}
          rows={receipt.shares.map(({ contract, month, amountCents }) => [
            text.shareOf(contract, month),
            euros(amountCents),
          ])}
          foot={[text.total, euros(amountCents)]}
        />
        <section class="card">
          <DescriptionList
            items={[
              [text.number, <span class="code">{receipt.number}</span>],
              [text.payer, receipt.payer],
              [text.landlord, [landlord.name, ...landlord.address].join(", ")],
              [text.means, card === null ? "" : cardNames[card]],
              [text.transaction, receipt.transId],
              [text.code, <a href={`/verifier/${code}`}>{code}</a>],
            ]}
          />
          <p>{text.notQuittance}</p>
        </section>
        <p>
          <a href="/espace/documents">{text.documents}</a>
        </p>
        <p>
          <a href="/espace">{statePageText.home}</a>
        </p>
      </InFrench>
    </PageShell>
  );
});
