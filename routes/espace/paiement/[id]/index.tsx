import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { BankTransfer } from "@/components/BankTransfer.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { Steps } from "@/components/Steps.tsx";
import PaymentStatus from "@/islands/PaymentStatus.tsx";
import { parisDay } from "@/lib/domain/month.ts";
import { displayedCents } from "@/lib/domain/payments/payment.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import {
  readPayment,
  readPaymentDues,
} from "@/lib/usecases/payments/read_payment.ts";
import { useText } from "@/components/use_text.ts";
import { dueLead } from "@/lib/text/due_sentences.ts";
import { statusText } from "@/lib/text/island_words.ts";
import {
  STATUS_LEADS,
  STATUS_NAMES,
  STATUS_NEXT,
  STATUS_TITLES,
} from "@/lib/text/payment_words.ts";
import { useStyles } from "@/components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  // Where the bank sends the browser back to; what it may say there counts for nothing.
  async GET({ state, params }) {
    const { services, user } = state;
    const found = await readPayment(services, user, params.id);
    if (found === null) throw new HttpError(404);
    const dues = await readPaymentDues(services, found.payment);
    return page({ ...found, dues });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state, url }) => {
  useStyles("card", "row", "code", "live", "details");
  const { t, format: { euros, longDate } } = useText();
  const { payment, status, dues } = data;
  const title = t(STATUS_TITLES[status]);
  const amount = euros(displayedCents(payment, status));
  const waiting = status === "cree" || status === "en_attente";
  const kind = status === "paye" ? "success" : waiting ? "info" : "warning";
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
        <p>{t(STATUS_NEXT[status])}</p>
      </Notice>
      {waiting && (
        <>
          <PaymentStatus
            url={`${url.pathname}/statut`}
            status={status}
            text={statusText(state.text)}
          />
          <p>
            <a href={url.pathname}>{t("payment-refresh")}</a>
          </p>
        </>
      )}
      <p class="row">
        {status === "paye" || status === "rembourse"
          ? (
            <ButtonLink href={`${url.pathname}/recu`}>
              {t("payment-receipt")}
            </ButtonLink>
          )
          : status === "cree"
          ? (
            <ButtonLink href={`${url.pathname}/carte`} kind="second">
              {t("payment-resume")}
            </ButtonLink>
          )
          : status !== "en_attente" && (
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
            ...dues.flatMap(({ contract, due }) => [
              [t("payment-contract"), contract] as const,
              [
                waiting ? t("payment-balance-now") : t("payment-new-balance"),
                due === null ? "" : dueLead(state.text, due),
              ] as const,
            ]),
            [t("payment-reference"), <span class="code">{payment.id}</span>],
          ]}
        />
      </section>
      {status === "refuse" && (
        <details>
          <summary>{t("common-transfer")}</summary>
          <BankTransfer
            landlord={state.landlord}
            contract={payment.shares[0].contract}
            amountCents={payment.amountCents}
          />
        </details>
      )}
    </PageShell>
  );
});
