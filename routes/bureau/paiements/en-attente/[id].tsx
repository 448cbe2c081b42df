import { HttpError, page } from "fresh";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { ParkedSummary } from "@/lib/domain/payments/parked_summary.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readForm } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { PARKED_CHOICES, PARKED_NAMES, YES } from "@/lib/text/form_names.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  decisionWords,
  joinedReasons,
  parkedAmount,
  parkedBankFacts,
} from "@/lib/text/parked_words.ts";
import {
  decideParkedPayment,
  type StaffChoice,
} from "@/lib/usecases/office/decide_parked_payment.ts";
import { MAX_REASON_LENGTH } from "@/lib/usecases/payments/decide_parked.ts";
import { summarizeParkedOne } from "@/lib/usecases/payments/summarize_parked.ts";
import type { Services } from "@/lib/usecases/services.ts";
import {
  ParkedForm,
  type ParkedFormData,
} from "../(_components)/ParkedForm.tsx";

interface Data extends ParkedFormData {
  parked: ParkedSummary;
  /** Somebody else was quicker. */
  isLate: boolean;
  /** Why it may not be placed on the payment that was named. */
  refusals: readonly string[];
}

/** @throws HttpError 404 */
async function find(services: Services, id: string): Promise<ParkedSummary> {
  const parked = await summarizeParkedOne(services, id);
  if (parked === null) throw new HttpError(404);
  return parked;
}

const untouched = (parked: ParkedSummary): Data => ({
  parked,
  typed: { decision: "", payment: parked.named?.id ?? "", reason: "" },
  mayBook: parked.refusals.length === 0,
  asks: false,
  isLate: false,
  refusals: [],
  errors: [],
});

export const handler = defineOffice.handlers({
  async GET({ state: { services }, params }) {
    const parked = await find(services, pathPart(params, "id"));
    return page<Data>(untouched(parked));
  },

  async POST({ state: { services, staff }, params, req }) {
    const id = pathPart(params, "id");
    const typed = await readForm(req, PARKED_NAMES, {
      reason: MAX_REASON_LENGTH,
    });
    const parked = await find(services, id);
    const choice = readChoice(typed);
    const data: Data = { ...untouched(parked), typed };
    if ("errors" in choice) {
      return page<Data>({ ...data, ...choice }, { status: 422 });
    }
    // Asked once more before: money is booked, or is not, for good.
    if (typed.confirmed !== YES && parked.decision === null) {
      return page<Data>({ ...data, asks: true }, { status: 422 });
    }
    const decided = await decideParkedPayment(services, staff, id, choice);
    switch (decided.kind) {
      case "decided":
        return seeOther(`/bureau/paiements/en-attente/${id}`);
      case "decided_before": {
        const late = {
          ...data,
          parked: await find(services, id),
          isLate: true,
        };
        return page<Data>(late, { status: 409 });
      }
      case "refused":
        return page<Data>({ ...data, refusals: decided.refusals }, {
          status: 422,
        });
      case "not_found":
      case "ambiguous":
        throw new HttpError(404);
    }
  },
});

type Typed = Record<keyof typeof PARKED_NAMES, string>;

function readChoice(typed: Typed): StaffChoice | Pick<Data, "errors"> {
  const { t } = french;
  const reason = typed.reason.replace(/[\p{C}\s]+/gu, " ").trim();
  const paymentId = typed.payment.trim();
  const errors: FieldError[] = [];
  const isBook = typed.decision === PARKED_CHOICES.book;
  if (!isBook && typed.decision !== PARKED_CHOICES.dismiss) {
    const message = t("parked-choose");
    errors.push({ field: PARKED_NAMES.decision, message });
  }
  if (isBook && paymentId === "") {
    const message = t("parked-payment-missing");
    errors.push({ field: PARKED_NAMES.payment, message });
  }
  if (reason === "" || reason.length > MAX_REASON_LENGTH) {
    const message = t("parked-why-missing", { max: String(MAX_REASON_LENGTH) });
    errors.push({ field: PARKED_NAMES.reason, message });
  }
  if (errors.length > 0) return { errors };
  return isBook
    ? { kind: "book", paymentId, reason }
    : { kind: "dismiss", reason };
}

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { parked, errors, isLate, refusals } = data;
  const { decision } = parked;
  const amount = parkedAmount(parked.words);
  const title = t("parked-one-title", { amount });
  return (
    <OfficeShell title={title} state={state} errors={errors}>
      <h1>{title}</h1>
      {decision !== null && (
        <Notice kind={isLate ? "warning" : "success"}>
          {t(isLate ? "parked-decided-before" : "parked-is-decided", {
            decision: decisionWords(decision),
          })}
        </Notice>
      )}
      {refusals.length > 0 && (
        <Notice kind="warning">
          {t("parked-refused", { reasons: joinedReasons(refusals) })}
        </Notice>
      )}
      <Facts parked={parked} />
      {decision === null && <ParkedForm {...data} parked={parked} />}
      <p>
        <a href="/bureau/paiements/en-attente">{t("parked-back")}</a>
      </p>
    </OfficeShell>
  );
});

/** What came and why it waits; what the bank said of it, for who looks it up there. */
function Facts({ parked }: { parked: ParkedSummary }) {
  useStyles("details");
  const { t } = french;
  const { at, reasons, named } = parked;
  return (
    <>
      <DescriptionList
        items={[
          [t("parked-received"), shortMoment(at)],
          [t("parked-reasons"), joinedReasons(reasons)],
          [
            t("parked-asked"),
            named === null
              ? t("parked-asked-unknown")
              : (
                <a href={`/bureau/paiements/${named.id}`}>
                  {t("parked-asked-words", {
                    amount: euros(named.amountCents),
                    contracts: named.contracts.join(", "),
                  })}
                </a>
              ),
          ],
        ]}
      />
      <details>
        <summary>{t("parked-bank-words")}</summary>
        <DescriptionList items={parkedBankFacts(parked)} />
      </details>
    </>
  );
}
