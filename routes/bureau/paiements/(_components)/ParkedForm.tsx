import { Button } from "@/components/form/Button.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { TextArea } from "@/components/form/TextArea.tsx";
import { Notice } from "@/components/Notice.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { ParkedSummary } from "@/lib/domain/payments/parked_summary.ts";
import {
  PARKED_CHOICES,
  PARKED_NAMES as NAMES,
  YES,
} from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { joinedReasons } from "@/lib/text/parked_words.ts";

/** What the form of a decision shows. */
export interface ParkedFormData {
  typed: { decision: string; payment: string; reason: string };
  /** Whether it can be placed on a payment at all. */
  mayBook: boolean;
  /** Whether the decision is made and is asked once more. */
  asks: boolean;
  errors: readonly FieldError[];
}

/** The decision on a parked notification: where it belongs, or that there is nothing to book, and why. */
export function ParkedForm(
  props: ParkedFormData & { parked: ParkedSummary },
) {
  useStyles("card");
  const { t } = french;
  const { parked, mayBook, asks } = props;
  return (
    <section class="card">
      <h2>{t("parked-decide-title")}</h2>
      {asks ? <Question {...props} /> : (
        <>
          <p>
            {mayBook ? t("parked-decide-lead") : t("parked-dismiss-only", {
              reasons: joinedReasons(parked.refusals),
            })}
          </p>
          <Choice {...props} />
        </>
      )}
    </section>
  );
}

function Choice({ typed, mayBook, errors }: ParkedFormData) {
  const { t } = french;
  const book = { value: PARKED_CHOICES.book, label: t("parked-do-book") };
  return (
    <Form stars={false}>
      <SelectField
        name={NAMES.decision}
        label={t("parked-decision")}
        value={typed.decision}
        options={[
          { value: "", label: t("parked-choose-first") },
          ...mayBook ? [book] : [],
          { value: PARKED_CHOICES.dismiss, label: t("parked-do-dismiss") },
        ]}
        errors={errors}
      />
      {mayBook && (
        <Field
          name={NAMES.payment}
          label={t("parked-payment")}
          hint={t("parked-payment-hint")}
          value={typed.payment}
          autocomplete="off"
          optional
          errors={errors}
        />
      )}
      <TextArea
        name={NAMES.reason}
        label={t("parked-why")}
        hint={t("parked-why-hint")}
        value={typed.reason}
        errors={errors}
      />
      <Button>{t("parked-go-on")}</Button>
    </Form>
  );
}

function Question(
  { typed, parked }: ParkedFormData & { parked: ParkedSummary },
) {
  const { t } = french;
  const isBook = typed.decision === PARKED_CHOICES.book;
  return (
    <Form stars={false}>
      <Notice kind="warning">
        {isBook
          ? t("parked-ask-book", { payment: typed.payment.trim() })
          : t("parked-ask-dismiss")}
      </Notice>
      <p>{t("parked-ask-why", { reason: typed.reason })}</p>
      <input type="hidden" name={NAMES.decision} value={typed.decision} />
      <input type="hidden" name={NAMES.payment} value={typed.payment} />
      <input type="hidden" name={NAMES.reason} value={typed.reason} />
      <input type="hidden" name={NAMES.confirmed} value={YES} />
      <Button kind={isBook ? "main" : "danger"}>
        {t(isBook ? "parked-do-book" : "parked-do-dismiss")}
      </Button>{" "}
      <ButtonLink
        kind="second"
        href={`/bureau/paiements/en-attente/${parked.id}`}
      >
        {t("parked-change")}
      </ButtonLink>
    </Form>
  );
}
