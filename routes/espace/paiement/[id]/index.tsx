import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { balanceWords } from "../../../../components/Balance.tsx";
import { BankTransfer } from "../../../../components/BankTransfer.tsx";
import { ButtonLink } from "../../../../components/ButtonLink.tsx";
import { DescriptionList } from "../../../../components/DescriptionList.tsx";
import { Notice } from "../../../../components/Notice.tsx";
import { PageShell } from "../../../../components/PageShell.tsx";
import { Steps } from "../../../../components/Steps.tsx";
import PaymentStatus from "../../../../islands/PaymentStatus.tsx";
import { parisDay } from "../../../../lib/domain/month.ts";
import { tellingCents } from "../../../../lib/domain/payment.ts";
import { defineSignedIn } from "../../../../lib/http/signed_in.ts";
import {
  readPayment,
  readPaymentBalances,
} from "../../../../lib/usecases/read_payment.ts";
import { useText } from "../../../../components/use_text.ts";
import { useStyles } from "../../../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  // Where the bank sends the browser back to; what it may say there counts for nothing.
  async GET({ state, params }) {
    const { services, user } = state;
    const found = await readPayment(services, user, params.id);
    if (found === null) throw new HttpError(404);
    const balances = await readPaymentBalances(services, found.payment);
    return page({ ...found, balances });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state, url }) => {
  useStyles("card", "row", "code", "live", "details");
  const {
    statusText,
    paymentSteps,
    statusIslandText,
    statePageText: text,
    statusNames,
    commonText,
    format: { euros, longDate },
  } = useText();
  const { payment, status, balances } = data;
  const words = statusText[status];
  const waiting = status === "cree" || status === "en_attente";
  const kind = status === "paye" ? "success" : waiting ? "info" : "warning";
  return (
    <PageShell title={words.title} state={state}>
      {waiting && (
        <Head>
          <noscript>
            <meta http-equiv="refresh" content="8" />
          </noscript>
        </Head>
      )}
      <h1>{words.title}</h1>
      <Steps steps={paymentSteps} current={3} />
      <Notice kind={kind}>
        <p>{words.lead(tellingCents(payment, status))}</p>
        <p>{words.next}</p>
      </Notice>
      {waiting && (
        <>
          <PaymentStatus
            url={`${url.pathname}/statut`}
            status={status}
            text={statusIslandText}
          />
          <p>
            <a href={url.pathname}>{text.refresh}</a>
          </p>
        </>
      )}
      <p class="row">
        {status === "paye" || status === "rembourse"
          ? (
            <ButtonLink href={`${url.pathname}/recu`}>
              {text.receipt}
            </ButtonLink>
          )
          : status === "cree"
          ? (
            <ButtonLink href={`${url.pathname}/carte`} kind="second">
              {text.resume}
            </ButtonLink>
          )
          : status !== "en_attente" && (
            <ButtonLink href="/espace/paiement">{text.again}</ButtonLink>
          )}
        <a href="/espace/solde">{text.balance}</a>
        <a href="/espace">{text.home}</a>
      </p>
      <section class="card" aria-labelledby="detail">
        <h2 id="detail">{text.details}</h2>
        <DescriptionList
          items={[
            [text.status, statusNames[status]],
            [text.amount, euros(tellingCents(payment, status))],
            [text.date, longDate(parisDay(payment.createdAt))],
            ...balances.flatMap(({ contract, balanceCents }) => [
              [text.contract, contract] as const,
              [
                waiting ? text.balanceNow : text.newBalance,
                balanceCents === null ? "" : balanceWords(balanceCents),
              ] as const,
            ]),
            [text.reference, <span class="code">{payment.id}</span>],
          ]}
        />
      </section>
      {status === "refuse" && (
        <details>
          <summary>{commonText.transfer}</summary>
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
