import { page } from "fresh";
import {
  contractAddress,
  contractTitle,
} from "../../components/contract_words.ts";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { printedCivility } from "../../lib/domain/names.ts";
import { formatHomeNumber } from "../../lib/domain/references.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { readSpace } from "../../lib/usecases/read_space.ts";
import { useText } from "../../components/use_text.ts";
import { useStyles } from "../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state }) => page(await readSpace(state.services, state.user)),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { informationsText: text, spaceText } = useText();
  const { tenant, accounts } = data;
  return (
    <PageShell title={text.title} state={state}>
      <h1>{text.title}</h1>
      <section class="card">
        <h2>{text.tenant}</h2>
        <DescriptionList
          items={[
            [spaceText.civility, printedCivility(tenant?.civility ?? "")],
            [spaceText.surname, tenant?.surname ?? ""],
            [text.birthName, tenant?.birthName ?? ""],
            [spaceText.firstName, tenant?.firstName ?? ""],
            [text.number, state.user.tenantNumber],
            [text.email, state.user.email],
          ]}
        />
      </section>
      <h2>{text.homes}</h2>
      {accounts.map(({ contract }) => (
        <section class="card">
          <h3>{contractTitle(contract)}</h3>
          <DescriptionList
            items={[
              [text.address, contractAddress(contract)],
              [text.homeNumber, formatHomeNumber(contract.homeNumber)],
            ]}
          />
        </section>
      ))}
      <p>
        {text.wrong} <a href="/espace/contact">{text.tell}</a>.
      </p>
    </PageShell>
  );
});
