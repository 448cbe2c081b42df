import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { NewPasswordFields } from "@/components/form/NewPasswordFields.tsx";
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
import { ACCOUNT_NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import {
  newPasswordErrors,
  refusedPasswordErrors,
} from "@/lib/text/new_password.ts";
import { changeOwnPassword } from "@/lib/usecases/office/own_password.ts";
import type { NewPasswordWay } from "@/lib/usecases/office/password_way.ts";
import { TotpForm } from "../(_components)/TotpForm.tsx";

const { password, passwordConfirmation } = ACCOUNT_NAMES;
const NAMES = { password, passwordConfirmation };

interface Data {
  errors: FieldError[];
  /** What an app is given, where the account had no password before. */
  phone: Omit<NewPasswordWay, "chosen"> | null;
}

const faulty = (errors: FieldError[]): Data => ({ errors, phone: null });

export const handler = defineOffice.handlers({
  GET: ({ state }) => askAgain(state) ?? page<Data>(faulty([])),

  async POST({ state, req }) {
    const again = askAgain(state);
    if (again !== null) return again;
    const { services, staff, staffSession: session, origin, text } = state;
    const typed = await readForm(req, NAMES);
    const unequal = newPasswordErrors(text, typed);
    if (unequal.length > 0) return page(faulty(unequal), { status: 422 });
    const cookie = readStaffCookie(req, origin);
    const result = await changeOwnPassword(
      services,
      { staff, session },
      cookie,
      typed.password,
    );
    switch (result.kind) {
      case "changed":
        return seeOther(
          "/bureau/compte?fait=mot-de-passe",
          buildEnteringHeaders(origin, result.secret),
        );
      case "phone_next":
        return page<Data>({ errors: [], phone: result });
      case "password_refused": {
        const errors = refusedPasswordErrors(text, result.fault);
        return page(faulty(errors), { status: 422 });
      }
      case "over":
        return seeOther("/bureau/connexion");
      case "throttled": {
        const { retryAfterMs } = result;
        const message = tooManyTries(text, retryAfterMs);
        const errors = [{ field: NAMES.password, message }];
        return page(faulty(errors), tooMany(retryAfterMs));
      }
    }
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { errors, phone } = data;
  const isFirst = state.staff.active?.password === null;
  const title = t(
    phone !== null
      ? "office-totp-title"
      : isFirst
      ? "own-password-add"
      : "own-password-change",
  );
  return (
    <OfficeShell title={title} state={state} errors={errors}>
      <h1>{title}</h1>
      {phone !== null
        ? (
          <TotpForm
            isOpen
            {...phone.setup}
            action="/bureau/compte/telephone"
            recoveryCodes={phone.recoveryCodes}
            errors={errors}
          />
        )
        : (
          <>
            <p>
              {t(isFirst ? "own-password-add-lead" : "own-password-lead")}
            </p>
            <Form>
              <NewPasswordFields label={t("own-password")} errors={errors} />
              <Button>{t("own-password-submit")}</Button>
            </Form>
          </>
        )}
      <p>
        <a href="/bureau/compte">{t("own-back")}</a>
      </p>
    </OfficeShell>
  );
});
