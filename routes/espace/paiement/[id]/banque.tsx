import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError, page } from "fresh";
import { AwaitedNotice } from "@/components/AwaitedNotice.tsx";
import { Button } from "@/components/form/Button.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { buildBankForm } from "@/lib/usecases/payments/build_bank_form.ts";
import { readPayment } from "@/lib/usecases/payments/read_payment.ts";
import { useText } from "@/components/use_text.ts";
import { cardName } from "@/lib/text/card_names.ts";
import { useScript, useStyles } from "@/components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  // Asking for headers alone is no visit to the bank: it takes no transaction number.
  async HEAD({ state, params }) {
    const id = pathPart(params, "id");
    const found = await readPayment(state.services, state.user, id);
    if (found === null) throw new HttpError(404);
    return new Response(null);
  },

  async GET({ state, params }) {
    const id = pathPart(params, "id");
    const { services, user } = state;
    const built = await buildBankForm(services, user, id);
    switch (built.kind) {
      case "form":
        return page(built);
      case "no_card":
        return seeOther(`/espace/paiement/${id}/carte`);
      case "closed":
        return seeOther(`/espace/paiement/${id}`);
      case "not_found":
        throw new HttpError(404);
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const text = useText();
  const { t, format: { euros, timeOfDay } } = text;
  const { form, payment, transId, siteId, previousAt, otherAwaited } = data;
  if (previousAt === null && otherAwaited === null) useScript("send_on", {});
  return (
    <PageShell title={t("bank-title")} state={state}>
      <h1>{t("bank-title")}</h1>
      <Steps current={2} />
      {previousAt !== null && (
        <Notice kind="warning">
          <p>{t("bank-again", { time: timeOfDay(previousAt) })}</p>
          <p>
            <a href={`/espace/paiement/${payment.id}`}>{t("bank-see-state")}</a>
          </p>
        </Notice>
      )}
      <AwaitedNotice payments={otherAwaited === null ? [] : [otherAwaited]} />
      <p>{t("bank-lead")}</p>
      <form id="banque" method="post" action={form.action}>
        {form.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <section class="card">
          <DescriptionList
            items={[
              [t("bank-amount"), euros(payment.amountCents)],
              [
                t("bank-contract"),
                payment.shares.map(({ contract }) => contract).join(", "),
              ],
              [
                t("bank-card"),
                payment.card === null ? "" : cardName(text, payment.card),
              ],
              [t("bank-transaction"), transId],
              [t("bank-merchant"), siteId],
            ]}
          />
        </section>
        <Button>{t("bank-submit")}</Button>
      </form>
      <p>{t("bank-checks")}</p>
      <ul>
        <li>{t("bank-check-address")}</li>
        <li>{t("bank-check-amount")}</li>
        <li>{t("bank-check-logo")}</li>
      </ul>
      <p class="hint">{t("bank-limit")}</p>
    </PageShell>
  );
});
