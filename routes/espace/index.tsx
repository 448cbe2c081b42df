import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AwaitedNotice } from "../../components/AwaitedNotice.tsx";
import { Balance } from "../../components/Balance.tsx";
import { ButtonLink } from "../../components/ButtonLink.tsx";
import {
  contractAddress,
  contractTitle,
} from "../../components/contract_words.ts";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { MenuList } from "../../components/MenuList.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { printedCivility } from "../../lib/domain/names.ts";
import { contractSlug } from "../../lib/domain/references.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import {
  type ContractAccount,
  readSpace,
} from "../../lib/usecases/read_space.ts";
import { listAwaitedPayments } from "../../lib/usecases/start_payment.ts";
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
  const { spaceText, menuText } = useText();
  const { tenant, accounts, balanceCents } = data.space;
  const main = accounts.at(0);
  return (
    <PageShell title={spaceText.title} state={state}>
      <Head>
        <link rel="manifest" href="/manifest.webmanifest" />
      </Head>
      <h1>{spaceText.title}</h1>
      <AwaitedNotice payments={data.awaited} />
      <div class="home">
        <section class="card hero" aria-labelledby="location">
          <h2 id="location">{spaceText.location}</h2>
          {main === undefined ? <p>{spaceText.noContract}</p> : (
            <p>
              <bdi>{contractAddress(main.contract)}</bdi>
            </p>
          )}
          <h2>{spaceText.balance}</h2>
          <Balance cents={balanceCents} big />
          {accounts.length > 1 && (
            <>
              <p class="hint">{spaceText.balanceAll}</p>
              <Accounts accounts={accounts} />
            </>
          )}
          {main !== undefined && (
            <ButtonLink href="/espace/paiement">{menuText.pay}</ButtonLink>
          )}
        </section>
        <MenuList />
        <section class="card" aria-labelledby="titulaire">
          <h2 id="titulaire">{spaceText.holder}</h2>
          <DescriptionList
            items={[
              [spaceText.civility, printedCivility(tenant?.civility ?? "")],
              [spaceText.surname, tenant?.surname ?? ""],
              [spaceText.firstName, tenant?.firstName ?? ""],
              ...(accounts.length === 1
                ? [[spaceText.contract, accounts[0].contract.contract] as const]
                : []),
            ]}
          />
        </section>
      </div>
    </PageShell>
  );
});

function Accounts({ accounts }: { accounts: readonly ContractAccount[] }) {
  useStyles("accounts");
  const { spaceText } = useText();
  return (
    <ul class="accounts">
      {accounts.map(({ contract, balanceCents }) => (
        <li>
          <a href={`/espace/contrats/${contractSlug(contract.contract)}`}>
            {contractTitle(contract)}
          </a>
          {contract.endsOn !== null && <small>({spaceText.ended})</small>}
          <Balance cents={balanceCents} />
        </li>
      ))}
    </ul>
  );
}
