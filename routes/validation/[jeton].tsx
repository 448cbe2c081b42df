import { pathPart } from "../../lib/http/path_part.ts";
import { page } from "fresh";
import type { FieldError } from "../../components/form/Field.tsx";
import { RegisteredPassword } from "./(_components)/RegisteredPassword.tsx";
import { TokenPage } from "../../components/TokenPage.tsx";
import { SIGN_IN_NAMES } from "../../lib/text/form_names.ts";
import { useText } from "../../components/use_text.ts";
import { define } from "../../lib/http/define.ts";
import { readForm } from "../../lib/http/forms.ts";
import { readRegistrationCookie } from "../../lib/http/registration_cookie.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { validationErrors } from "../../lib/text/validation_errors.ts";
import {
  readValidationLink,
  validateAccount,
  type ValidationLink,
} from "../../lib/usecases/account/validate_account.ts";

interface Data {
  kind: ValidationLink | "taken";
  errors: FieldError[];
}

const REFUSED = { taken: 409, dead_link: 410 } as const;

export const handler = define.handlers({
  // Nothing is used up here: mail scanners open links.
  async GET({ req, params, state }) {
    const secret = readRegistrationCookie(req, state.origin);
    const { services } = state;
    const kind = await readValidationLink(
      services,
      pathPart(params, "jeton"),
      secret,
    );
    const status = kind === "dead_link" ? REFUSED[kind] : 200;
    return page<Data>({ kind, errors: [] }, { status });
  },

  async POST({ req, params, state }) {
    const { services, addressBlock, origin, text } = state;
    const result = await validateAccount(services, pathPart(params, "jeton"), {
      addressBlock,
      browserSecret: readRegistrationCookie(req, origin),
      password: await readPassword(req),
    });
    switch (result.kind) {
      case "validated":
        return seeOther("/connexion?fait=validation");
      case "taken":
      case "dead_link":
        return page<Data>({ kind: result.kind, errors: [] }, {
          status: REFUSED[result.kind],
        });
      default: {
        const errors = validationErrors(text, result);
        return page<Data>(
          { kind: "password_needed", errors },
          result.kind === "throttled"
            ? tooMany(result.retryAfterMs)
            : { status: 422 },
        );
      }
    }
  },
});

/** The button alone may be posted without any body. */
async function readPassword(request: Request): Promise<string> {
  if (!request.headers.has("content-type")) return "";
  const { password } = SIGN_IN_NAMES;
  return (await readForm(request, { password })).password;
}

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  switch (data.kind) {
    case "usable":
      return (
        <TokenPage
          state={state}
          title={t("validation-title")}
          lead={t("validation-lead")}
          submit={t("validation-submit")}
        />
      );
    case "password_needed":
      return <RegisteredPassword state={state} errors={data.errors} />;
    case "dead_link":
      return (
        <TokenPage
          state={state}
          title={t("validation-dead-title")}
          lead={t("validation-dead")}
          ways={[["/connexion", t("sign-in-title")], [
            "/inscription/envoyee",
            t("validation-again"),
          ]]}
        />
      );
    case "taken":
      return (
        <TokenPage
          state={state}
          title={t("validation-taken-title")}
          lead={t("validation-taken")}
          ways={[["/connexion", t("sign-in-title")], [
            "/identifiant-oublie",
            t("forgotten-identifier-title"),
          ]]}
        />
      );
  }
});
