import { page } from "fresh";
import { AccountPage } from "./(_components)/AccountPage.tsx";
import { readAccount } from "@/lib/http/account_page.ts";
import { readQuery } from "@/lib/http/forms.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";

export const handler = defineSignedIn.handlers({
  GET: async ({ state, url }) =>
    page(await readAccount(state, readQuery(url, "fait"))),
});

export default defineSignedIn.page<typeof handler>(AccountPage);
