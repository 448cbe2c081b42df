import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AwaitedNotice } from "../../components/AwaitedNotice.tsx";
import { Due, DueTogether } from "../../components/Due.tsx";
import { ButtonLink } from "../../components/form/ButtonLink.tsx";
import {
  contractAddress,
  contractTitle,
} from "../../components/contract_words.ts";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { MenuList } from "./(_components)/MenuList.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { sharedAge } from "../../lib/domain/exchange/account_books.ts";
import { mayPay, sumDues } from "../../lib/domain/ledger/due_now.ts";
import { printedCivility } from "../../lib/domain/names.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { readSpace } from "../../lib/usecases/space/read_space.ts";
import type { ContractAccount } from "../../lib/domain/contract_account.ts";
import { listAwaitedPayments } from "../../lib/usecases/payments/start_payment.ts";
import { useText } from "../../components/use_text.ts";
import { useStyles } from "../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state }) {
    const [space, awaited] = await Promise.all([
      readSpace(state.services, state.user),
      listAwaitedPayments(state.services, state.user),
    ]);
    return page({ space, awaited });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "home");
  const { t } = useText();
  const { tenant, accounts } = data.space;
  const main = accounts.at(0);
  const only = accounts.length === 1 ? main : undefined;
  const age = sharedAge(accounts.map(({ books }) => books));
  return (
    <PageShell title={t("space-title")} state={state}>
      <Head>
        <link rel="manifest" href="/manifest.webmanifest" />
      </Head>
      <h1>{t("space-title")}</h1>
      <AwaitedNotice payments={data.awaited} />
      <div class="home">
        <section class="card hero" aria-labelledby="location">
          <h2 id="location">{t("space-location")}</h2>
          {main === undefined ? <p>{t("space-no-contract")}</p> : (
            <p>
              <bdi>{contractAddress(main.contract)}</bdi>
            </p>
          )}
          <h2>{t("space-balance")}</h2>
          {only !== undefined
            ? <Due due={only.due} books={only.books} big />
            : (
              <DueTogether
                due={sumDues(accounts.map(({ due }) => due))}
                age={age}
              />
            )}
          {accounts.length > 1 && (
            <>
              <p class="hint">{t("space-balance-all")}</p>
              <Accounts accounts={accounts} dated={age !== null} />
            </>
          )}
          {accounts.some(({ due }) => mayPay(due)) && (
            <ButtonLink href="/espace/paiement">{t("menu-pay")}</ButtonLink>
          )}
        </section>
        <MenuList />
        <section class="card" aria-labelledby="titulaire">
          <h2 id="titulaire">{t("space-holder")}</h2>
          <DescriptionList
            items={[
              [t("space-civility"), printedCivility(tenant?.civility ?? "")],
              [t("space-surname"), tenant?.surname ?? ""],
              [t("space-first-name"), tenant?.firstName ?? ""],
              ...(accounts.length === 1 ? accounts : []).map((
                { contract },
              ) => [t("space-contract"), contract.contract] as const),
            ]}
          />
        </section>
      </div>
    </PageShell>
  );
});

function Accounts({ accounts, dated }: {
  accounts: readonly ContractAccount[];
  /** The moment of their balances stands above. */
  dated: boolean;
}) {
  useStyles("accounts");
  const { t } = useText();
  return (
    <ul class="accounts">
      {accounts.map(({ contract, due, books }) => (
        <li>
          <a href={`/espace/contrats/${contract.slug}`}>
            {contractTitle(contract)}
          </a>
          {contract.endsOn !== null && (
            <>
              {" "}
              <small>({t("space-ended")})</small>
            </>
          )}
          <Due due={due} books={books} dated={dated} />
        </li>
      ))}
    </ul>
  );
}
