import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readForm } from "@/lib/http/forms.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  buildEnteringHeaders,
  readStaffCookie,
} from "@/lib/http/staff_cookies.ts";
import { askAgain } from "@/lib/http/staff_next.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import { STAFF_CODE_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import {
  beginNewPhone,
  confirmNewPhone,
} from "@/lib/usecases/office/own_password.ts";
import type { TotpSetup } from "@/lib/usecases/office/password_way.ts";
import { TotpForm } from "../(_components)/TotpForm.tsx";

interface Data {
  /** What an app is given; null before it is asked for. */
  shown: { setup: TotpSetup; recoveryCodes: string[] | null } | null;
  /** What stands in the way, in a sentence. */
  said: string | null;
  errors: FieldError[];
}

const said = (said: string | null): Data => ({ shown: null, said, errors: [] });

/** Another app for the codes: a form without a code shows its secret, one with its first code puts it in place. */
export const handler = defineOffice.handlers({
  GET: ({ state }) =>
    askAgain(state) ??
      (state.staff.active?.password === null
        ? seeOther("/bureau/compte/mot-de-passe")
        : page<Data>(said(null))),

  async POST({ state, req }) {
    const again = askAgain(state);
    if (again !== null) return again;
    const { services, staff, staffSession: session, origin, text } = state;
    const { code } = await readForm(req, NAMES);
    const signedIn = { staff, session };
    const result = code === ""
      ? await beginNewPhone(services, signedIn)
      : await confirmNewPhone(
        services,
        signedIn,
        readStaffCookie(req, origin),
        code,
      );
    switch (result.kind) {
      case "shown":
        return page<Data>({ shown: result, said: null, errors: [] });
      case "changed":
        return seeOther(
          "/bureau/compte?fait=telephone",
          buildEnteringHeaders(origin, result.secret),
        );
      case "wrong_code": {
        const message = french.t("office-totp-code-wrong");
        const errors = [{ field: NAMES.code, message }];
        const shown = { setup: result.setup, recoveryCodes: null };
        return page<Data>({ shown, said: null, errors }, { status: 422 });
      }
      case "over":
        return page(said(french.t("own-phone-over")), { status: 422 });
      case "throttled": {
        const { retryAfterMs } = result;
        return page(
          said(tooManyTries(text, retryAfterMs)),
          tooMany(retryAfterMs),
        );
      }
    }
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { shown, said, errors } = data;
  const title = t("own-phone-change");
  return (
    <OfficeShell title={title} state={state} errors={errors}>
      <h1>{title}</h1>
      {said !== null && <Notice kind="warning">{said}</Notice>}
      {shown !== null
        ? (
          <TotpForm
            isOpen
            {...shown.setup}
            recoveryCodes={shown.recoveryCodes}
            errors={errors}
          />
        )
        : (
          <>
            <p>{t("own-phone-lead")}</p>
            <Form stars={false}>
              <Button>{t("own-phone-submit")}</Button>
            </Form>
          </>
        )}
      <p>
        <a href="/bureau/compte">{t("own-back")}</a>
      </p>
    </OfficeShell>
  );
});
