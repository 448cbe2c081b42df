import type { Drawing } from "@/lib/domain/ledger/drawing.ts";
import type { Cents } from "@/lib/domain/money.ts";
import type { PaymentId } from "@/lib/domain/ids.ts";
import { type Instant, parisDay } from "@/lib/domain/month.ts";
import type { ContractRef } from "@/lib/domain/references.ts";
import { Checkbox } from "@/components/form/Checkbox.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Notice } from "@/components/Notice.tsx";
import { PAYMENT_NAMES, YES } from "@/lib/text/form_names.ts";
import { useText } from "@/components/use_text.ts";

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

/** What must be answered before an unusual payment goes on. */
export function ConfirmPayment(props: {
  questions: readonly Question[];
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  return (
    <>
      <Notice kind="warning">
        {props.questions.map((question) => (
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
      <Checkbox
        name={PAYMENT_NAMES.confirmed}
        value={YES}
        label={t("pay-confirm-yes")}
        errors={props.errors}
      />
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
