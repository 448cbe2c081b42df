import { page } from "fresh";
import { DataValue } from "../../../components/DataValue.tsx";
import { PageShell } from "../../../components/PageShell.tsx";
import { defineSignedIn } from "../../../lib/http/signed_in.ts";
import { accountPageText as text } from "../../../lib/text/fr/space.ts";
import { dataNames } from "../../../lib/text/fr/data_names.ts";
import { exportMyData } from "../../../lib/usecases/export_my_data.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state }) =>
    page(await exportMyData(state.services, state.user)),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => (
  <PageShell title={text.dataTitle} state={state}>
    <h1>{text.dataTitle}</h1>
    <p>{text.dataLead}</p>
    {Object.entries(data).map(([name, value]) => (
      <section class="card data">
        <h2>{dataNames[name] ?? name}</h2>
        <DataValue value={value} names={dataNames} />
      </section>
    ))}
  </PageShell>
));
