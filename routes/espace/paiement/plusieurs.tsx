import { AwaitedNotice } from "@/components/AwaitedNotice.tsx";
import { BooksDates } from "@/components/Books.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import { contractTitle } from "@/components/contract_words.ts";
import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { HeldContract } from "@/lib/domain/holding.ts";
import { type ContractRef } from "@/lib/domain/references.ts";
import { PaymentQuestions } from "./(_components)/PaymentQuestions.tsx";
import { type DueNow, proposedAmount } from "@/lib/domain/ledger/due_now.ts";
import { parseAmount } from "@/lib/domain/money.ts";
import { readForm } from "@/lib/http/forms.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import type { SignedInState } from "@/lib/http/state.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import {
  amountFieldOf,
  type FormNames,
  PAYMENT_NAMES,
  YES,
} from "@/lib/text/form_names.ts";
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
import { drawnSentence, dueLead } from "@/lib/text/due_sentences.ts";
import type { Texts } from "@/lib/text/texts.ts";

interface Data extends PaymentPage {
  /** By contract, as typed. */
  amounts: Record<string, string>;
  errors: FieldError[];
  questions: PaymentQuestion[];
}

/** The field of a contract's amount. */
function fieldOf(
  contracts: readonly HeldContract[],
  ref: ContractRef | null,
): string | null {
  const named = contracts.find(({ contract }) => contract === ref);
  return named === undefined ? null : amountFieldOf(named.slug);
}

export const handler = defineSignedIn.handlers({
  async GET({ state }) {
    const found = await readPaymentPage(state.services, state.user);
    const amounts = Object.fromEntries(
      found.accounts.map(({ contract, due }) => [
        contract.slug,
        proposedAmount(due),
      ]),
    );
    return page<Data>({ ...found, amounts, errors: [], questions: [] });
  },

  async POST({ state, req }) {
    const { t } = state.text;
    const { services, user, landlord } = state;
    const found = await readPaymentPage(services, user);
    const contracts = found.accounts.map(({ contract }) => contract);
    const slugs = contracts.map(({ slug }) => slug);
    const names: FormNames<string> = {
      ...Object.fromEntries(slugs.map((one) => [one, amountFieldOf(one)])),
      confirmed: PAYMENT_NAMES.confirmed,
    };
    const amounts = await readForm(req, names);
    const shares = slugs.map((slug) => ({
      contract: slug,
      amount: amounts[slug] ?? "",
      month: "",
    })).filter(({ amount }) => amount.trim() !== "");
    const data: Data = { ...found, amounts, errors: [], questions: [] };
    const first = amountFieldOf(slugs.at(0) ?? "");
    if (shares.length === 0) {
      const errors = [{ field: first, message: t("pay-several-missing") }];
      return page({ ...data, errors }, { status: 422 });
    }
    const result = await startPayment(services, user, {
      shares,
      confirmed: amounts.confirmed === YES,
    });
    switch (result.kind) {
      case "started":
        return seeOther(`/espace/paiement/${result.id}/carte`);
      case "refused": {
        const errors = result.faults.map((fault) => ({
          field: fieldOf(contracts, fault.contract) ?? first,
          message: paymentFault(state.text, fault, landlord),
        }));
        return page({ ...data, errors }, { status: 422 });
      }
      case "confirm":
        return page({ ...data, questions: result.questions }, { status: 422 });
      case "throttled": {
        const message = tooManyTries(state.text, result.retryAfterMs);
        const errors = [{ field: first, message }];
        return page({ ...data, errors }, tooMany(result.retryAfterMs));
      }
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("row");
  const { t } = useText();
  const { accounts, amounts, errors } = data;
  if (data.questions.length > 0) return <Question data={data} state={state} />;
  return (
    <PageShell
      title={t("pay-several-title")}
      state={state}
      errors={errors}
      keeps
    >
      <h1>{t("pay-several-title")}</h1>
      <Steps current={1} />
      <AwaitedNotice payments={data.awaited} />
      <p>{t("pay-several-lead")}</p>
      <BooksDates accounts={accounts} />
      <Form stars={false} kept>
        {accounts.map(({ contract, due }) => (
          <Field
            name={amountFieldOf(contract.slug)}
            label={contractTitle(contract)}
            hint={hintOf(state.text, due)}
            value={amounts[contract.slug]}
            inputMode="decimal"
            suffix="€"
            autocomplete="off"
            optional
            errors={errors}
          />
        ))}
        <p class="row">
          <Button>{t("pay-submit")}</Button>
          <a href="/espace/paiement">{t("pay-all-link")}</a>
        </p>
      </Form>
    </PageShell>
  );
});

function Question({ data, state }: { data: Data; state: SignedInState }) {
  const { t } = useText();
  const { accounts, amounts, questions } = data;
  const fields = accounts.map(({ contract: { slug } }) =>
    [amountFieldOf(slug), amounts[slug] ?? ""] as const
  );
  const cents = fields.map(([, typed]) => parseAmount(typed));
  return (
    <PageShell title={t("pay-question-title")} state={state}>
      <PaymentQuestions
        questions={questions}
        amountCents={cents.reduce(
          (sum, one) => sum + (one.ok ? one.cents : 0),
          0,
        )}
        fields={fields}
        back="/espace/paiement/plusieurs"
      />
    </PageShell>
  );
}

/** What a contract asks for, and what will be drawn anyway. */
function hintOf(text: Texts, due: DueNow): string {
  const lead = `${dueLead(text, due)}.`;
  return due.drawing === null
    ? lead
    : `${lead} ${drawnSentence(text, due.drawing)}`;
}
