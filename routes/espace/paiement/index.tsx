import { page } from "fresh";
import { AwaitedNotice } from "../../../components/AwaitedNotice.tsx";
import { BankTransfer } from "../../../components/BankTransfer.tsx";
import { Button } from "../../../components/Button.tsx";
import { ConfirmPayment } from "../../../components/ConfirmPayment.tsx";
import { contractTitle } from "../../../components/contract_words.ts";
import { balanceWords } from "../../../components/Balance.tsx";
import type { FieldError } from "../../../components/Field.tsx";
import { describedBy, FieldFrame } from "../../../components/FieldFrame.tsx";
import { Form } from "../../../components/Form.tsx";
import { PageShell } from "../../../components/PageShell.tsx";
import { SelectField } from "../../../components/SelectField.tsx";
import { Steps } from "../../../components/Steps.tsx";
import AmountForm from "../../../islands/AmountForm.tsx";
import { formatDecimal } from "../../../lib/domain/money.ts";
import type { Payment } from "../../../lib/domain/payment.ts";
import {
  contractSlug,
  parseContractRef,
} from "../../../lib/domain/references.ts";
import { readForm } from "../../../lib/http/forms.ts";
import { tooMany } from "../../../lib/http/retry_after.ts";
import { seeOther } from "../../../lib/http/see_other.ts";
import { defineSignedIn } from "../../../lib/http/signed_in.ts";
import type { SignedInState } from "../../../lib/http/state.ts";
import { tooManyTries } from "../../../lib/text/fr/faults.ts";
import { amountText } from "../../../lib/text/fr/amount_island.ts";
import { commonText } from "../../../lib/text/fr/common.ts";
import { paymentSteps, payText as text } from "../../../lib/text/fr/payment.ts";
import { paymentFault } from "../../../lib/text/fr/payment_faults.ts";
import { readSpace, type Space } from "../../../lib/usecases/read_space.ts";
import {
  listAwaitedPayments,
  type PaymentQuestion,
  startPayment,
} from "../../../lib/usecases/start_payment.ts";

interface Data {
  space: Space;
  awaited: Payment[];
  slug: string;
  amount: string;
  errors: FieldError[];
  questions: PaymentQuestion[];
}

async function read(state: SignedInState): Promise<Data> {
  const [space, awaited] = await Promise.all([
    readSpace(state.services, state.user),
    listAwaitedPayments(state.services, state.user),
  ]);
  const empty = { slug: "", amount: "", errors: [], questions: [] };
  return { space, awaited, ...empty };
}

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const data = await read(state);
    const wanted = parseContractRef(url.searchParams.get("contrat") ?? "");
    const { accounts } = data.space;
    const account = accounts.find(({ contract }) =>
      contract.contract === wanted
    ) ??
      accounts.find(({ balanceCents }) => balanceCents < 0) ?? accounts.at(0);
    const owed = Math.max(0, -(account?.balanceCents ?? 0));
    const slug = contractSlug(account?.contract.contract ?? "");
    return page({ ...data, slug, amount: owed > 0 ? formatDecimal(owed) : "" });
  },

  async POST({ state, req }) {
    const { services, user, landlord } = state;
    const typed = await readForm(req, ["contrat", "montant", "confirme"]);
    const result = await startPayment(services, user, {
      contract: typed.contrat,
      amount: typed.montant,
      confirmed: typed.confirme === "oui",
    });
    if (result.kind === "started") {
      return seeOther(`/espace/paiement/${result.id}/carte`);
    }
    const ref = parseContractRef(typed.contrat);
    const data = {
      ...await read(state),
      slug: ref === null ? "" : contractSlug(ref),
      amount: typed.montant,
    };
    switch (result.kind) {
      case "refused": {
        const errors = result.faults.map((fault) => ({
          field: fault.field,
          message: paymentFault(fault, landlord),
        }));
        return page({ ...data, errors }, { status: 422 });
      }
      case "confirm": {
        const errors = [{ field: "confirme", message: text.confirmMissing }];
        return page({ ...data, questions: result.questions, errors }, {
          status: 422,
        });
      }
      case "throttled": {
        const message = tooManyTries(result.retryAfterMs);
        const errors = [{ field: "montant", message }];
        return page({ ...data, errors }, tooMany(result.retryAfterMs));
      }
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { space, errors, questions } = data;
  const chosen = space.accounts.find(({ contract }) =>
    contractSlug(contract.contract) === data.slug
  ) ?? space.accounts.at(0);
  return (
    <PageShell title={text.title} state={state} errors={errors}>
      <h1>{text.title}</h1>
      <Steps steps={paymentSteps} current={1} />
      <AwaitedNotice payments={data.awaited} />
      {chosen === undefined ? <p>{text.noContract}</p> : (
        <>
          <Form>
            <SelectField
              name="contrat"
              label={text.contracts}
              value={data.slug}
              errors={errors}
              options={space.accounts.map(({ contract, balanceCents }) => ({
                value: contractSlug(contract.contract),
                label: `${contractTitle(contract)} – ${
                  balanceWords(balanceCents)
                }`,
              }))}
            />
            <FieldFrame
              name="montant"
              label={text.amount}
              hint={text.amountHint}
              errors={errors}
            >
              <AmountForm
                contracts={space.accounts.map(({ contract, balanceCents }) => ({
                  slug: contractSlug(contract.contract),
                  balanceCents,
                }))}
                slug={data.slug}
                amount={data.amount}
                describedBy={describedBy("montant", true, errors)}
                text={amountText}
                wrong={errors.some(({ field }) =>
                  field === "montant"
                )}
              />
            </FieldFrame>
            {questions.length > 0 && (
              <ConfirmPayment questions={questions} errors={errors} />
            )}
            {chosen.contract.directDebit && (
              <p class="hint">{text.directDebit}</p>
            )}
            <p class="row">
              <Button>{text.submit}</Button>
              <a href="/espace">{text.cancel}</a>
            </p>
          </Form>
          <details>
            <summary>{commonText.transfer}</summary>
            <BankTransfer
              landlord={state.landlord}
              contract={chosen.contract.contract}
              amountCents={Math.max(0, -chosen.balanceCents)}
            />
          </details>
        </>
      )}
    </PageShell>
  );
});
