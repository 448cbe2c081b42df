import { HttpError, page } from "fresh";
import type { ComponentChild } from "preact";
import { Head } from "fresh/runtime";
import { BooksDate } from "@/components/Books.tsx";
import { BankTransfer } from "@/components/BankTransfer.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import PaymentStatus from "@/islands/PaymentStatus.tsx";
import { parisDay } from "@/lib/domain/month.ts";
import { chargedBackCents } from "@/lib/domain/payments/chargeback.ts";
import { displayedCents } from "@/lib/domain/payments/payment.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { FRENCH_STATUSES } from "@/lib/text/french_codes.ts";
import {
  readPayment,
  readPaymentDues,
} from "@/lib/usecases/payments/read_payment.ts";
import type { ContractAccount } from "@/lib/usecases/space/read_space.ts";
import { dueLead } from "@/lib/text/due_sentences.ts";
import { statusText } from "@/lib/text/island_words.ts";
import {
  STATUS_LEADS,
  STATUS_NAMES,
  STATUS_NEXT,
  STATUS_TITLES,
} from "@/lib/text/payment_words.ts";

export const handler = defineSignedIn.handlers({
  // Where the bank sends the browser back to; what it may say there counts for nothing.
  async GET({ state, params }) {
    const id = pathPart(params, "id");
    const { services, user } = state;
    const found = await readPayment(services, user, id);
    if (found === null) throw new HttpError(404);
    const dues = await readPaymentDues(services, found.payment);
    return page({ ...found, dues });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state, url }) => {
  useStyles("card", "row", "code", "live", "details");
  const { t, format: { euros, longDate } } = useText();
  const { payment, status, dues } = data;
  const [share] = payment.shares;
  const title = t(STATUS_TITLES[status]);
  const amount = euros(displayedCents(payment, status));
  const waiting = status === "created" || status === "pending";
  const returnedCents = chargedBackCents(payment);
  const isPartly = returnedCents > 0 && status !== "charged_back";
  const kind = status === "paid" && !isPartly
    ? "success"
    : waiting
    ? "info"
    : "warning";
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
      <Notice kind={kind}>
        <p>{t(STATUS_LEADS[status], { amount })}</p>
        {isPartly
          ? (
            <p>
              {t("payment-charged-back-part", { amount: euros(returnedCents) })}
            </p>
          )
          : <p>{t(STATUS_NEXT[status])}</p>}
      </Notice>
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
      <p class="row">
        {status === "paid" || status === "refunded"
          ? (
            <ButtonLink href={`${url.pathname}/recu`}>
              {t("payment-receipt")}
            </ButtonLink>
          )
          : status === "created"
          ? (
            <ButtonLink href={`${url.pathname}/carte`} kind="second">
              {t("payment-resume")}
            </ButtonLink>
          )
          : status !== "pending" && (
            <ButtonLink href="/espace/paiement">
              {t("payment-again")}
            </ButtonLink>
          )}
        <a href="/espace/solde">{t("payment-balance")}</a>
        <a href="/espace">{t("payment-home")}</a>
      </p>
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
                waiting ? t("payment-balance-now") : t("payment-new-balance"),
                account === null ? "" : standing(account),
              ] as const,
            ]),
            [t("payment-reference"), <span class="code">{payment.id}</span>],
          ]}
        />
      </section>
      {status === "refused" && share !== undefined && (
        <details>
          <summary>{t("common-transfer")}</summary>
          <BankTransfer
            landlord={state.landlord}
            contract={share.contract}
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
