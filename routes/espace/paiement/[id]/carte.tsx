import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import { ErrorText } from "@/components/form/ErrorText.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { type Card, USUAL_CARDS } from "@/lib/domain/payments/card.ts";
import { readForm } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { CARD_NAMES } from "@/lib/text/card_names.ts";
import { FRENCH_ANY_CARD } from "@/lib/text/french_codes.ts";
import { CARD_CHOICE_NAMES } from "@/lib/text/form_names.ts";
import { chooseCard } from "@/lib/usecases/payments/build_bank_form.ts";
import { readPayment } from "@/lib/usecases/payments/read_payment.ts";
import { HttpError, page } from "fresh";

interface Data {
  amountCents: Cents;
  errors: FieldError[];
}

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const id = pathPart(params, "id");
    const found = await readPayment(state.services, state.user, id);
    if (found === null) throw new HttpError(404);
    if (found.status !== "created") {
      return seeOther(`/espace/paiement/${id}`);
    }
    const { amountCents } = found.payment;
    return page<Data>({ amountCents, errors: [] });
  },

  async POST({ state, params, req }) {
    const id = pathPart(params, "id");
    const { t } = state.text;
    const { services, user } = state;
    const { card } = await readForm(req, CARD_CHOICE_NAMES);
    const chosen = await chooseCard(services, user, id, card);
    switch (chosen) {
      case "chosen":
        return seeOther(`/espace/paiement/${id}/banque`);
      case "closed":
        return seeOther(`/espace/paiement/${id}`);
      case "not_found":
        throw new HttpError(404);
      case "unknown_card": {
        const found = await readPayment(services, user, id);
        const amountCents = found?.payment.amountCents ?? 0;
        const errors = [{
          field: CARD_CHOICE_NAMES.card,
          message: t("fault-card-unknown"),
        }];
        return page<Data>({ amountCents, errors }, { status: 422 });
      }
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("choices", "details");
  const { cards } = state.landlord;
  const { t, format: { euros } } = useText();
  return (
    <PageShell title={t("card-title")} state={state} errors={data.errors}>
      <h1>{t("card-title")}</h1>
      <Steps current={1} />
      <p>{t("card-lead", { amount: euros(data.amountCents) })}</p>
      <Form stars={false}>
        <fieldset id={CARD_CHOICE_NAMES.card} tabIndex={-1}>
          <legend>{t("card-legend")}</legend>
          <ErrorText field={CARD_CHOICE_NAMES.card} errors={data.errors} />
          <div class="cards first">
            <button
              type="submit"
              name={CARD_CHOICE_NAMES.card}
              value={FRENCH_ANY_CARD}
            >
              <CardMark />
              <span>
                {t("card-any")}
                <small>{namesOf(cards.filter(isUsual))}</small>
              </span>
            </button>
          </div>
          <details open={data.errors.length > 0}>
            <summary>{t("card-other")}</summary>
            <div class="cards">
              {cards.map((card) => (
                <button
                  type="submit"
                  name={CARD_CHOICE_NAMES.card}
                  value={card}
                >
                  {CARD_NAMES[card]}
                </button>
              ))}
            </div>
          </details>
        </fieldset>
      </Form>
      <p>
        <a href="/espace/paiement">{t("pay-cancel")}</a>
      </p>
    </PageShell>
  );
});

const isUsual = (card: Card) => USUAL_CARDS.includes(card);

const namesOf = (cards: readonly Card[]) =>
  cards.map((card) => CARD_NAMES[card]).join(", ");

/** A card as everybody draws one: no make's own mark. */
function CardMark() {
  return (
    <svg viewBox="0 0 40 28" width="40" height="28" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="38"
        height="26"
        rx="4"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      <path d="M1 8h38v5H1zM6 19h10v2H6z" fill="currentColor" />
    </svg>
  );
}
