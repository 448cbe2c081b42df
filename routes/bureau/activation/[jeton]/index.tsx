import { page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { NewPasswordFields } from "@/components/form/NewPasswordFields.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { PasskeyForm } from "@/components/office/PasskeyForm.tsx";
import { define } from "@/lib/http/define.ts";
import { describeDevice } from "@/lib/http/describe_device.ts";
import { readForm, readQuery } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { buildEnteringHeaders } from "@/lib/http/staff_cookies.ts";
import type { PortalState } from "@/lib/http/state.ts";
import { deviceName } from "@/lib/text/device_name.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import {
  ACCOUNT_NAMES,
  PASSKEY_NAMES,
  STAFF_CODE_NAMES,
} from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import {
  newPasswordErrors,
  refusedPasswordErrors,
} from "@/lib/text/new_password.ts";
import type { Texts } from "@/lib/text/texts.ts";
import {
  activateStaff,
  chooseStaffPassword,
  type StaffActivated,
  type StaffPasswordChosen,
} from "@/lib/usecases/office/activate_staff.ts";
import type { TotpSetup } from "@/lib/usecases/office/password_way.ts";
import { readActivation } from "@/lib/usecases/office/read_activation.ts";
import { TotpForm } from "../../(_components)/TotpForm.tsx";

const NAMES = {
  password: ACCOUNT_NAMES.password,
  passwordConfirmation: ACCOUNT_NAMES.passwordConfirmation,
  code: STAFF_CODE_NAMES.code,
};

type Data =
  | {
    step: "password";
    email: string;
    /** What the passkey of this device is called, where one is made. */
    device: string;
    errors: FieldError[];
  }
  | {
    step: "code";
    setup: TotpSetup;
    recoveryCodes: string[] | null;
    errors: FieldError[];
  }
  | { step: "sign_on" | "dead"; errors: FieldError[] };

const dead = () => page<Data>({ step: "dead", errors: [] }, { status: 410 });

/** What the forms of the first step show. */
function firstStep(
  { text }: PortalState,
  req: Request,
  email: string,
  errors: FieldError[] = [],
): Data {
  const described = describeDevice(req.headers.get("user-agent"));
  return {
    step: "password",
    email,
    device: deviceName(text, described),
    errors,
  };
}

export const handler = define.handlers({
  async GET({ state, params, req }) {
    const link = pathPart(params, "jeton");
    const found = await readActivation(state.services, link);
    if (found === null) return dead();
    if (state.services.signOn?.isOnly) {
      return page<Data>({ step: "sign_on", errors: [] });
    }
    return page<Data>(firstStep(state, req, found.staff.email));
  },

  async POST({ state, params, req }) {
    const { services, origin, addressBlock, text } = state;
    const typed = await readForm(req, NAMES);
    const link = pathPart(params, "jeton");
    const found = await readActivation(services, link);
    if (found === null) return dead();
    const { email } = found.staff;
    const again = (errors: FieldError[]) =>
      firstStep(state, req, email, errors);
    if (typed.code !== "") {
      const device = describeDevice(req.headers.get("user-agent"));
      const result = await activateStaff(services, link, typed.code, {
        device,
      });
      return result.kind === "activated"
        ? seeOther("/bureau", buildEnteringHeaders(origin, result.secret))
        : answer(text, again, result);
    }
    const unequal = newPasswordErrors(text, typed);
    if (unequal.length > 0) return page(again(unequal), { status: 422 });
    const { password } = typed;
    const from = { addressBlock };
    const chosen = await chooseStaffPassword(services, link, password, from);
    return answer(text, again, chosen);
  },
});

function answer(
  text: Texts,
  again: (errors: FieldError[]) => Data,
  result: StaffPasswordChosen | Exclude<StaffActivated, { kind: "activated" }>,
) {
  switch (result.kind) {
    case "chosen": {
      const { setup, recoveryCodes } = result;
      return page<Data>({ step: "code", setup, recoveryCodes, errors: [] });
    }
    case "wrong_code": {
      const message = french.t("office-totp-code-wrong");
      const errors = [{ field: NAMES.code, message }];
      const { setup } = result;
      const data: Data = { step: "code", setup, recoveryCodes: null, errors };
      return page(data, { status: 422 });
    }
    case "password_refused": {
      const errors = refusedPasswordErrors(text, result.fault);
      return page(again(errors), { status: 422 });
    }
    case "no_password":
      return page(again([]), { status: 422 });
    case "throttled": {
      const { retryAfterMs } = result;
      const message = tooManyTries(text, retryAfterMs);
      const errors = [{ field: NAMES.password, message }];
      return page(again(errors), tooMany(retryAfterMs));
    }
    case "dead_link":
      return dead();
  }
}

export default define.page<typeof handler>(({ data, state, url }) => {
  const { t } = french;
  const title = t(
    data.step === "dead"
      ? "office-activation-dead-title"
      : data.step === "code"
      ? "office-totp-title"
      : "office-activation-title",
  );
  return (
    <OfficeShell title={title} state={state} errors={data.errors}>
      <h1>{title}</h1>
      {data.step === "dead" && <p>{t("office-activation-dead")}</p>}
      {data.step === "sign_on" && (
        <p>
          {t("sign-on-activation")}{" "}
          <a href="/bureau/connexion">{t("office-sign-in-title")}</a>
        </p>
      )}
      {data.step === "password" && (
        <>
          <p>{t("office-activation-lead", { email: data.email })}</p>
          {readQuery(url, "cle") === "refusee" && (
            <Notice kind="warning">{t("passkey-refused")}</Notice>
          )}
          <PasskeyForm
            kind="create"
            action={`${url.pathname}/cle`}
            challenge={`${url.pathname}/defi`}
          >
            <h2>{t("passkey-activation-title")}</h2>
            <p>{t("passkey-lead")}</p>
            <Field
              name={PASSKEY_NAMES.name}
              label={t("passkey-name")}
              hint={t("passkey-name-hint")}
              autocomplete="off"
              value={data.device}
            />
            <Button>{t("passkey-activation-submit")}</Button>
          </PasskeyForm>
          <h2>{t("passkey-activation-password")}</h2>
          <Form>
            <NewPasswordFields
              label={t("office-activation-password")}
              errors={data.errors}
            />
            <Button>{t("office-activation-submit")}</Button>
          </Form>
        </>
      )}
      {data.step === "code" && (
        <TotpForm
          {...data.setup}
          recoveryCodes={data.recoveryCodes}
          errors={data.errors}
        />
      )}
    </OfficeShell>
  );
});
