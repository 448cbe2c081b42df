import { page } from "fresh";
import { DataValue } from "../../../components/DataValue.tsx";
import { InFrench } from "../../../components/InFrench.tsx";
import { PageShell } from "../../../components/PageShell.tsx";
import { defineSignedIn } from "../../../lib/http/signed_in.ts";
import { dataNames } from "../../../lib/text/fr/data_names.ts";
import { exportMyData } from "../../../lib/usecases/export_my_data.ts";
import { useText } from "../../../components/use_text.ts";
import { useStyles } from "../../../components/page_needs.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state }) =>
    page(await exportMyData(state.services, state.user)),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { accountPageText: text } = useText();
  return (
    <PageShell title={text.dataTitle} state={state}>
      <InFrench>
        <h1>{text.dataTitle}</h1>
        <p>{text.dataLead}</p>
        {Object.entries(data).map(([name, value]) => (
          <section class="card data">
            <h2>{dataNames[name] ?? name}</h2>
            <DataValue value={value} names={dataNames} />
          </section>
        ))}
      </InFrench>
    </PageShell>
  );
});
