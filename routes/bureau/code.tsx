import { page } from "fresh";
import { Button } from "../../components/form/Button.tsx";
import { Field, type FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { define } from "../../lib/http/define.ts";
import { describeDevice } from "../../lib/http/describe_device.ts";
import { readForm } from "../../lib/http/forms.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import {
  buildEnteringHeaders,
  readPendingCookie,
  readStaffCookie,
} from "../../lib/http/staff_cookies.ts";
import { afterSignIn, withNext } from "../../lib/http/staff_next.ts";
import { tooManyTries } from "../../lib/text/durations.ts";
import { STAFF_CODE_NAMES as NAMES } from "../../lib/text/form_names.ts";
import { french } from "../../lib/text/french.ts";
import {
  awaitsCode,
  confirmStaff,
} from "../../lib/usecases/office/confirm_staff.ts";

interface Data {
  errors: FieldError[];
}

const faulty = (message: string): Data => ({
  errors: [{ field: NAMES.code, message }],
});

export const handler = define.handlers({
  async GET({ state, req, url }) {
    const { services, origin } = state;
    return await awaitsCode(services, readPendingCookie(req, origin))
      ? page<Data>({ errors: [] })
      : seeOther(withNext("/bureau/connexion", url));
  },

  async POST({ state, req, url }) {
    const { services, origin, addressBlock, text } = state;
    const { t } = french;
    const { code } = await readForm(req, NAMES);
    const pending = readPendingCookie(req, origin);
    if (code.trim() === "") {
      return page(faulty(t("office-code-missing")), { status: 422 });
    }
    const result = await confirmStaff(services, pending, code, {
      addressBlock,
      device: describeDevice(req.headers.get("user-agent")),
      sessionSecret: readStaffCookie(req, origin),
    });
    switch (result.kind) {
      case "signed_in":
        return seeOther(
          afterSignIn(url),
          buildEnteringHeaders(origin, result.secret),
        );
      case "expired":
        return seeOther(withNext("/bureau/connexion", url));
      case "refused":
        return page(faulty(t("office-code-refused")), { status: 422 });
      case "throttled": {
        const { retryAfterMs } = result;
        const message = tooManyTries(text, retryAfterMs);
        return page(faulty(message), tooMany(retryAfterMs));
      }
    }
  },
});

export default define.page<typeof handler>(({ data: { errors }, state }) => {
  const { t } = french;
  return (
    <OfficeShell title={t("office-code-title")} state={state} errors={errors}>
      <h1>{t("office-code-title")}</h1>
      <p>{t("office-code-lead")}</p>
      <Form>
        <Field
          name={NAMES.code}
          label={t("office-code")}
          autocomplete="one-time-code"
          errors={errors}
        />
        <Button>{t("office-code-submit")}</Button>
      </Form>
      <p>
        <a href="/bureau/connexion">{t("office-code-back")}</a>
      </p>
    </OfficeShell>
  );
});
