import { page } from "fresh";
import { PageShell } from "../../components/PageShell.tsx";
import { parisDay } from "../../lib/domain/month.ts";
import { paidOperation } from "../../lib/domain/payment.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { euros, longDate } from "../../lib/text/format.ts";
import { documentsText as text } from "../../lib/text/fr/space.ts";
import { listReceipts } from "../../lib/usecases/read_payment.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state }) =>
    page(await listReceipts(state.services, state.user)),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => (
  <PageShell title={text.title} state={state}>
    <h1>{text.title}</h1>
    {data.length === 0 ? <p>{text.empty}</p> : (
      <>
        <h2>{text.receipts}</h2>
        <ul class="links">
          {data.map((payment) => {
            const paid = paidOperation(payment);
            const day = longDate(parisDay(paid?.bookedAt ?? payment.createdAt));
            return (
              <li>
                <a href={`/espace/paiement/${payment.id}/recu`}>
                  {text.receipt(day, euros(payment.amountCents))}
                </a>
              </li>
            );
          })}
        </ul>
      </>
    )}
  </PageShell>
));
