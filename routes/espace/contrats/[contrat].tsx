import { pathPart } from "@/lib/http/path_part.ts";
import { HttpError, page } from "fresh";
import { AwaitedNotice } from "@/components/AwaitedNotice.tsx";
import { Due } from "@/components/Due.tsx";
import { BankTransfer } from "@/components/BankTransfer.tsx";
import { contractAddress, contractTitle } from "@/components/contract_words.ts";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { RentLines } from "./(_components)/RentLines.tsx";
import { isGivenBack, mayPay } from "@/lib/domain/ledger/due_now.ts";
import { parisMonth } from "@/lib/domain/month.ts";
import { transferAccount } from "@/lib/domain/payments/transfer_account.ts";
import { formatHomeNumber } from "@/lib/domain/references.ts";
import { linesOf } from "@/lib/domain/tenant.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { readContractAccount } from "@/lib/usecases/space/read_space.ts";
import { listAwaitedPayments } from "@/lib/usecases/payments/start_payment.ts";
import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, params }) {
    const { services, user } = state;
    const [found, awaited] = await Promise.all([
      readContractAccount(services, user, pathPart(params, "contrat")),
      listAwaitedPayments(services, user),
    ]);
    if (found === null) throw new HttpError(404);
    return page({ ...found, awaited, month: parisMonth(services.now()) });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "row");
  const { t, format: { shortDate } } = useText();
  const { contract, due, books, schedule, month } = data;
  const { slug } = contract;
  return (
    <PageShell title={contractTitle(contract)} state={state}>
      <h1>{contractTitle(contract)}</h1>
      <AwaitedNotice payments={data.awaited} />
      <Due due={due} books={books} big />
      <p class="row">
        {mayPay(due) && (
          <a href={`/espace/paiement?contrat=${slug}`}>{t("menu-pay")}</a>
        )}
        <a href={`/espace/solde?contrat=${slug}`}>{t("ledger-all")}</a>
      </p>
      <section class="card">
        <DescriptionList
          items={[
            [t("contracts-address"), contractAddress(contract)],
            [t("contracts-home-number"), formatHomeNumber(contract.homeNumber)],
            [t("contracts-start"), shortDate(contract.startsOn)],
            [
              t("contracts-end"),
              contract.endsOn === null
                ? t("contracts-running")
                : shortDate(contract.endsOn),
            ],
            [
              t("contracts-direct-debit"),
              contract.directDebit ? t("contracts-yes") : t("contracts-no"),
            ],
          ]}
        />
      </section>
      <RentLines lines={linesOf(schedule?.lines ?? [], month)} month={month} />
      {!isGivenBack(due) && (
        <>
          <h2 id="virement">{t("contracts-transfer-title")}</h2>
          <section class="card">
            <BankTransfer
              landlord={transferAccount(state.landlord, contract)}
              contract={contract.contract}
              amountCents={due.toPayCents}
            />
          </section>
        </>
      )}
    </PageShell>
  );
});
