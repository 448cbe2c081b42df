import { PageShell } from "../../components/PageShell.tsx";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { monthName } from "../../lib/text/format.ts";
import { noticesText as text } from "../../lib/text/fr/space.ts";

export default defineSignedIn.page(({ state }) => (
  <PageShell title={text.title} state={state}>
    <h1>{text.title}</h1>
    <p>{text.empty(monthName(state.landlord.firstMonth))}</p>
    <p>{text.paper}</p>
  </PageShell>
));
