import { AwaitedNotice } from "@/components/AwaitedNotice.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { useText } from "@/components/use_text.ts";
import { proposedAmount } from "@/lib/domain/ledger/due_now.ts";
import { type Cents, formatDecimal, parseAmount } from "@/lib/domain/money.ts";
import { parseAccountSlug } from "@/lib/domain/references.ts";
import { readForm, readQuery } from "@/lib/http/forms.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import type { SignedInState } from "@/lib/http/state.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import { PAYMENT_NAMES as NAMES, YES } from "@/lib/text/form_names.ts";
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
import { PayAll } from "./(_components)/PayAll.tsx";
import { PaymentQuestions } from "./(_components)/PaymentQuestions.tsx";
import { PayOne } from "./(_components)/PayOne.tsx";

type Account = PaymentPage["accounts"][number];

interface Data extends PaymentPage {
  /** The contract that a sum is asked for; null: all that is to be paid. */
  chosen: Account | null;
  amount: string;
  month: string;
  errors: FieldError[];
  questions: PaymentQuestion[];
  /** What the card's ceiling refuses, to be paid by transfer; 0 where it refuses nothing. */
  overCents: Cents;
}

async function read({ services, user }: SignedInState): Promise<Data> {
  return {
    ...await readPaymentPage(services, user),
    chosen: null,
    amount: "",
    month: "",
    errors: [],
    questions: [],
    overCents: 0,
  };
}

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const data = await read(state);
    const { typed } = state;
    const wanted = (name: string) => typed[name] || readQuery(url, name);
    const chosen = findNamed(data.accounts, wanted(NAMES.contract)) ?? null;
    if (chosen === null) return page(data);
    const asked = chosen.unpaid.find(({ month }) =>
      month === wanted(NAMES.month)
    );
    const proposed = asked === undefined
      ? proposedAmount(chosen.due)
      : formatDecimal(asked.missingCents);
    return page({
      ...data,
      chosen,
      amount: typed[NAMES.amount] ?? proposed,
      month: asked?.month ?? "",
    });
  },

  async POST({ state, req }) {
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
    const chosen = findNamed(shown.accounts, contract) ?? null;
    const data = { ...shown, chosen, amount, month };
    switch (result.kind) {
      case "refused": {
        const errors = result.faults.map((fault) => ({
          field: NAMES[fault.field],
          message: paymentFault(state.text, fault, landlord),
        }));
        const over = result.faults.some(({ fault }) => fault === "above_max");
        const overCents = over ? centsOf(amount) : 0;
        return page({ ...data, errors, overCents }, { status: 422 });
      }
      case "confirm":
        return page({ ...data, questions: result.questions }, { status: 422 });
      case "throttled": {
        const message = tooManyTries(state.text, result.retryAfterMs);
        const errors = [{ field: NAMES.amount, message }];
        return page({ ...data, errors }, tooMany(result.retryAfterMs));
      }
    }
  },
});

function centsOf(amount: string): Cents {
  const parsed = parseAmount(amount);
  return parsed.ok ? parsed.cents : 0;
}

/** The account that a form or a URL names; undefined for none of the tenant's. */
function findNamed(
  accounts: readonly Account[],
  typed: string,
): Account | undefined {
  const named = parseAccountSlug(typed);
  return accounts.find(({ contract: one }) =>
    one.contract === named?.contract &&
    (named.holder ?? one.tenantNumber) === one.tenantNumber
  );
}

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { accounts, awaited, chosen, errors, questions } = data;
  if (chosen !== null && questions.length > 0) {
    return <Question data={data} chosen={chosen} state={state} />;
  }
  return (
    <PageShell
      title={t("pay-title")}
      state={state}
      errors={errors}
      keeps={chosen !== null}
    >
      <h1>{t("pay-title")}</h1>
      <Steps current={1} />
      <AwaitedNotice payments={awaited} />
      {accounts.length === 0
        ? <p>{t("pay-no-contract")}</p>
        : chosen === null
        ? <PayAll accounts={accounts} landlord={state.landlord} />
        : (
          <PayOne
            account={chosen}
            isOnly={accounts.length === 1}
            amount={data.amount}
            month={data.month}
            errors={errors}
            landlord={state.landlord}
            overCents={data.overCents}
          />
        )}
    </PageShell>
  );
});

function Question({ data, chosen, state }: {
  data: Data;
  chosen: Account;
  state: SignedInState;
}) {
  const { t } = useText();
  const { slug } = chosen.contract;
  return (
    <PageShell title={t("pay-question-title")} state={state}>
      <PaymentQuestions
        questions={data.questions}
        amountCents={centsOf(data.amount)}
        fields={[
          [NAMES.contract, slug],
          [NAMES.amount, data.amount],
          [NAMES.month, data.month],
        ]}
        back={`/espace/paiement?${NAMES.contract}=${slug}`}
      />
    </PageShell>
  );
}
