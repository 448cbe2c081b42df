import { page } from "fresh";
import { define } from "@/lib/http/define.ts";
import { describeDevice } from "@/lib/http/describe_device.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  buildStaffCookie,
  readSignOnCookie,
  readStaffCookie,
} from "@/lib/http/staff_cookies.ts";
import { french } from "@/lib/text/french.ts";
import { finishSignOn } from "@/lib/usecases/office/sign_on.ts";
import { GoOn } from "../(_components)/GoOn.tsx";

interface Data {
  href: string;
}

/**
 * Back from the landlord's sign-on: by a page, for browsers show a strict cookie on no redirect of a way that began on
 * another site.
 */
export const handler = define.handlers({
  async GET({ state: { services, origin }, req, url }) {
    const browser = readSignOnCookie(req, origin);
    const result = await finishSignOn(services, browser, url, {
      device: describeDevice(req.headers.get("user-agent")),
      sessionSecret: readStaffCookie(req, origin),
    });
    if (result.kind === "refused") {
      return seeOther("/bureau/connexion?oidc=refusee");
    }
    const href = result.isAgain ? "/bureau/compte" : "/bureau";
    return page<Data>({ href }, {
      headers: {
        "Refresh": `0; url=${href}`,
        // One cookie: a page of Fresh sets no header twice.
        "Set-Cookie": buildStaffCookie(origin, result.secret),
      },
    });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  return (
    <GoOn
      state={state}
      title={t("sign-on-back-title")}
      lead={t("sign-on-back")}
      href={data.href}
      label={t("sign-on-back-link")}
    />
  );
});
