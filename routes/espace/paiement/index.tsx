import { AwaitedNotice } from "@/components/AwaitedNotice.tsx";
import { BankTransfer } from "@/components/BankTransfer.tsx";
import { BooksDates } from "@/components/Books.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import AmountForm, { type Payable } from "@/islands/AmountForm.tsx";
import { type Cents, parseAmount } from "@/lib/domain/money.ts";
import { parseAccountSlug } from "@/lib/domain/references.ts";
import { OnePaymentFields } from "./(_components)/OnePaymentFields.tsx";
import {
  type DueNow,
  isGivenBack,
  proposedAmount,
} from "@/lib/domain/ledger/due_now.ts";
import { readForm, readQuery } from "@/lib/http/forms.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import type { SignedInState } from "@/lib/http/state.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import { PAYMENT_NAMES as NAMES, YES } from "@/lib/text/form_names.ts";
import { amountText } from "@/lib/text/island_words.ts";
import { paymentFault } from "@/lib/text/payment_faults.ts";
import {
  type PaymentPage,
  readPaymentPage,
} from "@/lib/usecases/payments/read_payment_page.ts";
import {
  type PaymentQuestion,
  startPayment,
} from "@/lib/usecases/payments/start_payment.ts";
import { page } from "fresh";
import type { ComponentProps } from "preact";
import { ConfirmPayment } from "./(_components)/ConfirmPayment.tsx";
import { drawnSentence, dueLead, moreOf } from "@/lib/text/due_sentences.ts";

interface Data extends PaymentPage {
  slug: string;
  amount: string;
  month: string;
  errors: FieldError[];
  questions: PaymentQuestion[];
  /** What the card's ceiling refuses, to be paid by transfer; 0 where it refuses nothing. */
  overCents: Cents;
}

async function read(state: SignedInState): Promise<Data> {
  const found = await readPaymentPage(state.services, state.user);
  const typed = { slug: "", amount: "", month: "" };
  return { ...found, ...typed, errors: [], questions: [], overCents: 0 };
}

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const data = await read(state);
    const { typed } = state;
    const wanted = typed[NAMES.contract] ?? readQuery(url, NAMES.contract);
    const account = findNamed(data.accounts, wanted) ??
      data.accounts.find(({ due }) => due.toPayCents > 0) ??
      data.accounts.at(0);
    const proposed = account === undefined ? "" : proposedAmount(account.due);
    const slug = account?.contract.slug ?? "";
    const amount = typed[NAMES.amount] ?? proposed;
    return page({ ...data, slug, amount });
  },

  async POST({ state, req }) {
    const { t } = state.text;
    const { services, user, landlord } = state;
    const typed = await readForm(req, NAMES);
    const { contract, amount, month } = typed;
    const result = await startPayment(services, user, {
      shares: [{ contract, amount, month }],
      confirmed: typed.confirmed === YES,
    });
    if (result.kind === "started") {
      return seeOther(`/espace/paiement/${result.id}/carte`);
    }
    const shown = await read(state);
    const slug = findNamed(shown.accounts, contract)?.contract.slug ?? "";
    const data = { ...shown, slug, amount, month };
    switch (result.kind) {
      case "refused": {
        const errors = result.faults.map((fault) => ({
          field: NAMES[fault.field],
          message: paymentFault(state.text, fault, landlord),
        }));
        const over = result.faults.some(({ fault }) => fault === "above_max");
        const typedCents = parseAmount(amount);
        const overCents = over && typedCents.ok ? typedCents.cents : 0;
        return page({ ...data, errors, overCents }, { status: 422 });
      }
      case "confirm": {
        const errors = [{
          field: NAMES.confirmed,
          message: t("pay-confirm-missing"),
        }];
        const { questions } = result;
        return page({ ...data, questions, errors }, { status: 422 });
      }
      case "throttled": {
        const message = tooManyTries(state.text, result.retryAfterMs);
        const errors = [{ field: NAMES.amount, message }];
        return page({ ...data, errors }, tooMany(result.retryAfterMs));
      }
    }
  },
});

/** The account that a form or a URL names; undefined for none of the tenant's. */
function findNamed(
  accounts: readonly PaymentPage["accounts"][number][],
  typed: string,
) {
  const named = parseAccountSlug(typed);
  return accounts.find(({ contract: one }) =>
    one.contract === named?.contract &&
    (named.holder ?? one.tenantNumber) === one.tenantNumber
  );
}

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("row", "live");
  const { t, format } = useText();
  const { accounts, errors, questions } = data;
  const chosen = accounts.find(({ contract }) => contract.slug === data.slug) ??
    accounts.at(0);
  return (
    <PageShell
      title={t("pay-title")}
      state={state}
      errors={errors}
      keeps={chosen !== undefined}
    >
      <h1>{t("pay-title")}</h1>
      <Steps current={1} />
      <AwaitedNotice payments={data.awaited} />
      {chosen === undefined ? <p>{t("pay-no-contract")}</p> : (
        <>
          {accounts.length > 1 && (
            <p>
              <a href="/espace/paiement/plusieurs">{t("pay-several-link")}</a>
            </p>
          )}
          <BooksDates accounts={accounts} />
          <ToldFirst due={chosen.due} />
          <Form kept>
            <OnePaymentFields {...data}>
              {(field) => (
                <AmountForm
                  {...field}
                  contracts={Object.fromEntries(accounts.map(payable))}
                  slug={data.slug}
                  amount={data.amount}
                  text={amountText(state.text)}
                  locale={format.locale}
                />
              )}
            </OnePaymentFields>
            {questions.length > 0 && (
              <ConfirmPayment questions={questions} errors={errors} />
            )}
            <p class="row">
              <Button>{t("pay-submit")}</Button>
              <a href="/espace">{t("pay-cancel")}</a>
            </p>
          </Form>
          {data.overCents > 0
            ? (
              <TransferInstead
                landlord={state.landlord}
                contract={chosen.contract.contract}
                amountCents={data.overCents}
              />
            )
            : !isGivenBack(chosen.due) && (
              <p>
                <a
                  href={`/espace/contrats/${chosen.contract.slug}#virement`}
                >
                  {t("common-transfer")}
                </a>
              </p>
            )}
        </>
      )}
    </PageShell>
  );
});

/** What somebody is to know before paying by himself: what the bank will draw, or what is given back. */
function ToldFirst({ due }: { due: DueNow }) {
  const text = useText();
  if (due.drawing !== null) return <p>{drawnSentence(text, due.drawing)}</p>;
  return isGivenBack(due)
    ? <p>{`${dueLead(text, due)}. ${moreOf(text, due).join(" ")}`}</p>
    : null;
}

const payable = (
  { contract, balanceCents, due }: PaymentPage["accounts"][number],
): [string, Payable] => [
  contract.slug,
  [balanceCents, proposedAmount(due)],
];

/** The way out for an amount that no card may pay. */
function TransferInstead(props: ComponentProps<typeof BankTransfer>) {
  useStyles("card");
  const { t } = useText();
  return (
    <section class="card">
      <h2>{t("common-transfer")}</h2>
      <BankTransfer {...props} />
    </section>
  );
}
