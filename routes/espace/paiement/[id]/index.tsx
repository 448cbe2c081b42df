import { HttpError, page } from "fresh";
import type { ComponentChild } from "preact";
import { Head } from "fresh/runtime";
import { BooksDate } from "@/components/Books.tsx";
import { BankTransfer } from "@/components/BankTransfer.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import PaymentStatus from "@/islands/PaymentStatus.tsx";
import { parisDay } from "@/lib/domain/month.ts";
import { chargedBackCents } from "@/lib/domain/payments/chargeback.ts";
import { transferAccount } from "@/lib/domain/payments/transfer_account.ts";
import { displayedCents } from "@/lib/domain/payments/payment.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { readQuery } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { RETURN_NAMES } from "@/lib/text/form_names.ts";
import {
  codeOf,
  FRENCH_STATUSES,
  FRENCH_WAYS_BACK,
} from "@/lib/text/french_codes.ts";
import {
  readAskedPayment,
  readPaymentDues,
} from "@/lib/usecases/payments/read_payment.ts";
import type { ContractAccount } from "@/lib/domain/contract_account.ts";
import { dueLead } from "@/lib/text/due_sentences.ts";
import { statusText } from "@/lib/text/island_words.ts";
import { PaymentEnding } from "../(_components)/PaymentEnding.tsx";
import { PaymentLinks } from "../(_components)/PaymentLinks.tsx";
import { STATUS_NAMES, STATUS_TITLES } from "@/lib/text/payment_words.ts";

export const handler = defineSignedIn.handlers({
  // Where the bank sends the browser back to. How it says that it went is a word for the screen while nothing is known.
  async GET({ state, params, url }) {
    const id = pathPart(params, "id");
    const { services, user } = state;
    const found = await readAskedPayment(services, user, id);
    if (found === null) throw new HttpError(404);
    const dues = await readPaymentDues(services, found.payment);
    const word = readQuery(url, RETURN_NAMES.way);
    const way = found.status === "created"
      ? codeOf(FRENCH_WAYS_BACK, word)
      : null;
    return page({ ...found, dues, way });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state, url }) => {
  useStyles("card", "code", "live", "details");
  const { t, format: { euros, longDate } } = useText();
  const { payment, status, dues, way } = data;
  const payer = dues.at(0)?.account ?? null;
  const isLeft = way === "cancelled";
  const title = isLeft
    ? t("payment-back-cancelled-title")
    : t(STATUS_TITLES[status]);
  const amount = euros(displayedCents(payment, status));
  const isOpen = status === "created" || status === "pending";
  const waiting = isOpen && !isLeft;
  const returnedCents = chargedBackCents(payment);
  const isPartly = returnedCents > 0 && status !== "charged_back";
  return (
    <PageShell title={title} state={state}>
      {waiting && (
        <Head>
          <noscript>
            <meta http-equiv="refresh" content="8" />
          </noscript>
        </Head>
      )}
      <h1>{title}</h1>
      <Steps current={3} />
      <PaymentEnding
        status={status}
        way={way}
        amount={amount}
        returned={isPartly ? euros(returnedCents) : null}
      />
      {waiting && (
        <>
          <PaymentStatus
            url={`${url.pathname}/statut`}
            status={FRENCH_STATUSES[status]}
            text={statusText(state.text)}
          />
          <p>
            <a href={url.pathname}>{t("payment-refresh")}</a>
          </p>
        </>
      )}
      <PaymentLinks path={url.pathname} status={status} isLeft={isLeft} />
      <section class="card" aria-labelledby="detail">
        <h2 id="detail">{t("payment-details")}</h2>
        <DescriptionList
          items={[
            [t("payment-status"), t(STATUS_NAMES[status])],
            [t("payment-amount"), amount],
            [t("payment-date"), longDate(parisDay(payment.createdAt))],
            ...dues.flatMap(({ contract, account }) => [
              [t("payment-contract"), contract] as const,
              [
                isOpen ? t("payment-balance-now") : t("payment-new-balance"),
                account === null ? "" : standing(account),
              ] as const,
            ]),
            [t("payment-reference"), <span class="code">{payment.id}</span>],
          ]}
        />
      </section>
      {status === "refused" && payer !== null && (
        <details>
          <summary>{t("common-transfer")}</summary>
          <BankTransfer
            landlord={transferAccount(state.landlord, payer.contract)}
            contract={payer.contract.contract}
            amountCents={payment.amountCents}
          />
        </details>
      )}
    </PageShell>
  );
});

/** What an account comes to now, and of what moment the landlord's books behind it are. */
function standing({ due, books }: ContractAccount): ComponentChild {
  const lead = dueLead(useText(), due);
  return books === null ? lead : (
    <>
      {lead}
      <BooksDate age={books.age} />
    </>
  );
}
