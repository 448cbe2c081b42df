import type { Cents } from "../lib/domain/money.ts";
import type { Instant } from "../lib/domain/month.ts";
import type { ContractRef } from "../lib/domain/references.ts";
import { Checkbox } from "./Checkbox.tsx";
import type { FieldError } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import { useText } from "./use_text.ts";

type Question =
  | {
    kind: "more_than_owed";
    contract: ContractRef;
    owedCents: Cents;
    advanceCents: Cents;
  }
  | { kind: "another_awaited"; amountCents: Cents; startedAt: Instant };

/** What must be answered before an unusual payment goes on. */
export function ConfirmPayment(props: {
  questions: readonly Question[];
  errors: readonly FieldError[];
}) {
  const { payText: text } = useText();
  return (
    <>
      <Notice kind="warning">
        {props.questions.map((question) => <p>{sentenceOf(question)}</p>)}
      </Notice>
      <Checkbox
        name="confirme"
        value="oui"
        label={text.confirmYes}
        errors={props.errors}
      />
    </>
  );
}

function sentenceOf(question: Question): string {
  const { payText: text } = useText();
  switch (question.kind) {
    case "more_than_owed":
      return text.moreThanOwed(
        question.contract,
        question.owedCents,
        question.advanceCents,
      );
    case "another_awaited":
      return text.anotherAwaited(question.amountCents, question.startedAt);
  }
}
