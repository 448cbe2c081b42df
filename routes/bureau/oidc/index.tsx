import { HttpError, page } from "fresh";
import { define } from "@/lib/http/define.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { buildSignOnCookie } from "@/lib/http/staff_cookies.ts";
import { leadsToAccount } from "@/lib/http/staff_next.ts";
import { french } from "@/lib/text/french.ts";
import { beginSignOn } from "@/lib/usecases/office/sign_on.ts";
import { GoOn } from "../(_components)/GoOn.tsx";

interface Data {
  href: string;
}

/** To the landlord's sign-on: by a page, for a post may be redirected only where our own forms may be sent. */
export const handler = define.handlers({
  async POST({ state: { services, addressBlock, origin }, url }) {
    const isAgain = leadsToAccount(url);
    const begun = await beginSignOn(services, { addressBlock, isAgain });
    switch (begun.kind) {
      case "begun":
        return page<Data>({ href: begun.url }, {
          headers: {
            "Refresh": `0; url=${begun.url}`,
            "Set-Cookie": buildSignOnCookie(origin, begun.secret),
          },
        });
      case "none":
        throw new HttpError(404);
      case "unreachable":
      case "throttled":
        return seeOther("/bureau/connexion?oidc=muette");
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  return (
    <GoOn
      state={state}
      title={t("sign-on-leaving-title")}
      lead={t("sign-on-leaving")}
      href={data.href}
      label={t("sign-on-leaving-link")}
    />
  );
});
