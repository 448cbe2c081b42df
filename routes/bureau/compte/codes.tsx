import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { defineOffice } from "@/lib/http/define_office.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { readStaffCookie } from "@/lib/http/staff_cookies.ts";
import { askAgain } from "@/lib/http/staff_next.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import { french } from "@/lib/text/french.ts";
import { renewOwnCodes } from "@/lib/usecases/office/own_password.ts";
import { RecoveryCodes } from "../(_components)/RecoveryCodes.tsx";

interface Data {
  codes: string[] | null;
  /** What stands in the way, in a sentence. */
  said: string | null;
}

/** Recovery codes made anew, shown once. */
export const handler = defineOffice.handlers({
  GET: ({ state }) =>
    askAgain(state) ?? page<Data>({ codes: null, said: null }),

  async POST({ state, req }) {
    const again = askAgain(state);
    if (again !== null) return again;
    const { services, staff, staffSession: session, origin, text } = state;
    const cookie = readStaffCookie(req, origin);
    const result = await renewOwnCodes(services, { staff, session }, cookie);
    switch (result.kind) {
      case "renewed":
        return page<Data>({ codes: result.codes, said: null });
      case "over":
        return seeOther("/bureau/compte");
      case "throttled": {
        const { retryAfterMs } = result;
        const said = tooManyTries(text, retryAfterMs);
        return page<Data>({ codes: null, said }, tooMany(retryAfterMs));
      }
    }
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { codes, said } = data;
  const title = t(codes === null ? "own-codes-new" : "own-codes-title");
  return (
    <OfficeShell title={title} state={state}>
      <h1>{title}</h1>
      {said !== null && <Notice kind="warning">{said}</Notice>}
      {codes !== null
        ? (
          <>
            <p>{t("office-recovery-lead")}</p>
            <RecoveryCodes codes={codes} />
          </>
        )
        : (
          <>
            <p>{t("own-codes-lead")}</p>
            <Form stars={false}>
              <Button>{t("own-codes-submit")}</Button>
            </Form>
          </>
        )}
      <p>
        <a href="/bureau/compte">{t("own-back")}</a>
      </p>
    </OfficeShell>
  );
});
