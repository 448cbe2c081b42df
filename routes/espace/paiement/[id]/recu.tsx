import { HttpError, page } from "fresh";
import { DescriptionList } from "../../../../components/DescriptionList.tsx";
import { PageShell } from "../../../../components/PageShell.tsx";
import { parisDay } from "../../../../lib/domain/month.ts";
import { printedCivility } from "../../../../lib/domain/names.ts";
import {
  paidCents,
  paidOperation,
  paidShares,
  refundedCents,
} from "../../../../lib/domain/payment.ts";
import { defineSignedIn } from "../../../../lib/http/signed_in.ts";
import { euros, longDate, monthName } from "../../../../lib/text/format.ts";
import {
  cardNames,
  receiptText as text,
  statePageText,
} from "../../../../lib/text/fr/payment.ts";
import { readReceipt } from "../../../../lib/usecases/read_payment.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const receipt = await readReceipt(state.services, state.user, params.id);
    if (receipt === null) throw new HttpError(404);
    return page(receipt);
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { payment, tenant } = data;
  const { landlord } = state;
  const paid = paidOperation(payment);
  const day = longDate(parisDay(paid?.bookedAt ?? payment.createdAt));
  const refunded = refundedCents(payment);
  const payer = [
    printedCivility(tenant?.civility ?? ""),
    tenant?.firstName ?? "",
    tenant?.surname ?? "",
  ].filter((word) => word !== "").join(" ");
  return (
    <PageShell title={text.title} state={state}>
      <h1>{text.title}</h1>
      <section class="card">
        <p class="balance">{text.lead(paidCents(payment), day)}</p>
        {refunded > 0 && <p>{text.refunded(refunded)}</p>}
        <DescriptionList
          items={[
            [text.number, <span class="code">{payment.id}</span>],
            [text.payer, payer],
            [text.landlord, `${landlord.name}, ${landlord.address.join(", ")}`],
            ...payment.shares.map(({ contract, month }, i) =>
              [
                text.share,
                shareText(contract, paidShares(payment)[i], month),
              ] as const
            ),
            [text.means, payment.card === null ? "" : cardNames[payment.card]],
            [text.transaction, paid?.transId ?? ""],
          ]}
        />
        <p>{text.notQuittance}</p>
      </section>
      <p class="hint">{text.print}</p>
      <p>
        <a href="/espace">{statePageText.home}</a>
      </p>
    </PageShell>
  );
});

/** What of a payment went to a contract, and to which month if the tenant named one. */
function shareText(contract: string, cents: number, month: string | null) {
  const name = month === null ? "" : ` (${monthName(month)})`;
  return `${contract}\u00A0: ${euros(cents)}${name}`;
}
