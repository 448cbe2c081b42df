import { Steps } from "@/components/Steps.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { PaymentId } from "@/lib/domain/ids.ts";
import type { Drawing } from "@/lib/domain/ledger/drawing.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { type Instant, parisDay } from "@/lib/domain/month.ts";
import type { ContractRef } from "@/lib/domain/references.ts";
import { PAYMENT_NAMES, YES } from "@/lib/text/form_names.ts";

type Question =
  | {
    kind: "more_than_owed";
    contract: ContractRef;
    owedCents: Cents;
    advanceCents: Cents;
  }
  | { kind: "will_be_drawn"; contract: ContractRef; drawing: Drawing }
  | {
    kind: "another_awaited";
    id: PaymentId;
    contracts: ContractRef[];
    amountCents: Cents;
    startedAt: Instant;
  };

/** A page of its own: what is to be known before an unusual payment, then yes or no. Nobody has done anything wrong. */
export function PaymentQuestions(props: {
  questions: readonly Question[];
  amountCents: Cents;
  /** What was typed, to be sent again with a yes. */
  fields: readonly (readonly [name: string, value: string])[];
  /** Where the sum can be changed. */
  back: string;
}) {
  useStyles("row");
  const { t, format: { euros } } = useText();
  const { questions, amountCents, fields, back } = props;
  return (
    <>
      <h1>{t("pay-question-title")}</h1>
      <Steps current={1} />
      <Notice kind="warning">
        {questions.map((question) => (
          <p>
            {sentenceOf(question)}
            {question.kind === "another_awaited" && (
              <>
                {" "}
                <a href={`/espace/paiement/${question.id}`}>
                  {t("bank-see-state")}
                </a>
              </>
            )}
          </p>
        ))}
      </Notice>
      <Form stars={false}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="row">
          <Button name={PAYMENT_NAMES.confirmed} value={YES}>
            {t("pay-anyway", { amount: euros(amountCents) })}
          </Button>
          <a href={back}>{t("pay-change")}</a>
          <a href="/espace">{t("pay-cancel")}</a>
        </p>
      </Form>
    </>
  );
}

function moreThanOwed(
  { contract, owedCents, advanceCents }: Question & { kind: "more_than_owed" },
): string {
  const { t, format: { euros } } = useText();
  const advance = euros(advanceCents);
  return owedCents === 0
    ? t("pay-nothing-owed", { contract, advance })
    : t("pay-more-than-owed", { contract, owed: euros(owedCents), advance });
}

function sentenceOf(question: Question): string {
  const { t, format: { euros, longDate, timeOfDay } } = useText();
  switch (question.kind) {
    case "more_than_owed":
      return moreThanOwed(question);
    case "will_be_drawn":
      return t("pay-will-be-drawn", {
        contract: question.contract,
        amount: euros(question.drawing.cents),
        day: longDate(question.drawing.on),
      });
    case "another_awaited":
      return t("pay-another-awaited", {
        amount: euros(question.amountCents),
        contracts: question.contracts.join(", "),
        day: longDate(parisDay(question.startedAt)),
        time: timeOfDay(question.startedAt),
      });
  }
}
