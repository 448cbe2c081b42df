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
import { readTenancy } from "../../lib/usecases/space/read_space.ts";
import { useText } from "../../components/use_text.ts";
import { useStyles } from "../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state }) => page(await readTenancy(state.services, state.user)),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { t } = useText();
  const { tenant, contracts } = data;
  return (
    <PageShell title={t("informations-title")} state={state}>
      <h1>{t("informations-title")}</h1>
      <section class="card">
        <h2>{t("informations-tenant")}</h2>
        <DescriptionList
          items={[
            [t("space-civility"), printedCivility(tenant?.civility ?? "")],
            [t("space-surname"), tenant?.surname ?? ""],
            [t("informations-birth-name"), tenant?.birthName ?? ""],
            [t("space-first-name"), tenant?.firstName ?? ""],
            [t("informations-number"), state.user.tenantNumber],
            [t("informations-email"), state.user.email],
          ]}
        />
      </section>
      <h2>{t("informations-homes")}</h2>
      {contracts.map((contract) => (
        <section class="card">
          <h3>{contractTitle(contract)}</h3>
          <DescriptionList
            items={[
              [t("informations-address"), contractAddress(contract)],
              [
                t("informations-home-number"),
                formatHomeNumber(contract.homeNumber),
              ],
            ]}
          />
        </section>
      ))}
      <p>
        {t("informations-wrong")}{" "}
        <a href="/espace/contact">{t("informations-tell")}</a>.
      </p>
    </PageShell>
  );
});
