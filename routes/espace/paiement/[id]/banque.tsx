import { HttpError, page } from "fresh";
import { AwaitedNotice } from "../../../../components/AwaitedNotice.tsx";
import { Button } from "../../../../components/Button.tsx";
import { DescriptionList } from "../../../../components/DescriptionList.tsx";
import { Notice } from "../../../../components/Notice.tsx";
import { PageShell } from "../../../../components/PageShell.tsx";
import { Steps } from "../../../../components/Steps.tsx";
import { seeOther } from "../../../../lib/http/see_other.ts";
import { defineSignedIn } from "../../../../lib/http/signed_in.ts";
import { buildBankForm } from "../../../../lib/usecases/build_bank_form.ts";
import { readPayment } from "../../../../lib/usecases/read_payment.ts";
import { useText } from "../../../../components/use_text.ts";
import { useScript, useStyles } from "../../../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  // Asking for headers alone is no visit to the bank: it takes no transaction number.
  async HEAD({ state, params }) {
    const found = await readPayment(state.services, state.user, params.id);
    if (found === null) throw new HttpError(404);
    return new Response(null);
  },

  async GET({ state, params }) {
    const { services, user } = state;
    const built = await buildBankForm(services, user, params.id);
    switch (built.kind) {
      case "form":
        return page(built);
      case "no_card":
        return seeOther(`/espace/paiement/${params.id}/carte`);
      case "closed":
        return seeOther(`/espace/paiement/${params.id}`);
      case "not_found":
        throw new HttpError(404);
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { bankText: text, paymentSteps, cardNames, format: { euros } } =
    useText();
  const { form, payment, transId, siteId, previousAt, otherAwaited } = data;
  if (previousAt === null && otherAwaited === null) useScript("send_on", {});
  return (
    <PageShell title={text.title} state={state}>
      <h1>{text.title}</h1>
      <Steps steps={paymentSteps} current={2} />
      {previousAt !== null && (
        <Notice kind="warning">
          <p>{text.again(previousAt)}</p>
          <p>
            <a href={`/espace/paiement/${payment.id}`}>{text.seeState}</a>
          </p>
        </Notice>
      )}
      <AwaitedNotice payments={otherAwaited === null ? [] : [otherAwaited]} />
      <p>{text.lead}</p>
      <form id="banque" method="post" action={form.action}>
        {form.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <section class="card">
          <DescriptionList
            items={[
              [text.amount, euros(payment.amountCents)],
              [
                text.contract,
                payment.shares.map(({ contract }) => contract).join(", "),
              ],
              [text.card, payment.card === null ? "" : cardNames[payment.card]],
              [text.transaction, transId],
              [text.merchant, siteId],
            ]}
          />
        </section>
        <Button>{text.submit}</Button>
      </form>
      <p>{text.checks}</p>
      <ul>{text.checkList.map((check) => <li>{check}</li>)}</ul>
      <p class="hint">{text.limit}</p>
    </PageShell>
  );
});
