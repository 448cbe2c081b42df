import { page } from "fresh";
import { DataValue } from "./(_components)/DataValue.tsx";
import { InFrench } from "@/components/InFrench.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { DATA_NAMES } from "@/lib/text/data_names.ts";
import { french } from "@/lib/text/french.ts";
import { exportMyData } from "@/lib/usecases/account/export_my_data.ts";
import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state }) =>
    page(await exportMyData(state.services, state.user)),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { t } = useText();
  const names = Object.fromEntries(
    Object.entries(DATA_NAMES).map(([key, id]) => [key, french.t(id)]),
  );
  return (
    <PageShell title={t("account-data-title")} state={state}>
      <InFrench>
        <h1>{t("account-data-title")}</h1>
        <p>{t("account-data-lead")}</p>
        {Object.entries(data).map(([name, value]) => (
          <section class="card data">
            <h2>{names[name] ?? name}</h2>
            <DataValue value={value} names={names} />
          </section>
        ))}
      </InFrench>
    </PageShell>
  );
});
