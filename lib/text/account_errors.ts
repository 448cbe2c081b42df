import type { Milliseconds } from "../domain/duration.ts";
import type {
  AccountFault,
  AccountForm,
} from "../domain/account/account_form.ts";
import type { PasswordFault } from "../domain/account/password.ts";
import { tooManyTries } from "./durations.ts";
import { PASSWORD_FAULTS } from "./fault_words.ts";
import type { Texts } from "./texts.ts";

/** Each form of the page has a password field of its own: its id begins with the form's name. */
export const currentPasswordField = (form: AccountForm): string =>
  `${form}-mot_de_passe_actuel`;

/** Why a form of the account page did not go through. */
export type AccountRefusal =
  | { faults: readonly AccountFault[] }
  | { kind: "wrong_password" | "dead_link" }
  | { kind: "password_refused"; fault: PasswordFault }
  | { kind: "throttled"; retryAfterMs: Milliseconds };

/** What is to be corrected in a form of the account page that did not go through. */
export function accountErrors(
  text: Texts,
  form: AccountForm,
  refusal: AccountRefusal,
): { field: string; message: string }[] {
  if ("faults" in refusal) {
    return refusal.faults.map((fault) => errorOf(text, fault, form));
  }
  switch (refusal.kind) {
    case "password_refused":
      return [{
        field: "mot_de_passe",
        message: text.t(PASSWORD_FAULTS[refusal.fault]),
      }];
    case "throttled":
      return [{
        field: currentPasswordField(form),
        message: tooManyTries(text, refusal.retryAfterMs),
      }];
    case "wrong_password":
    case "dead_link":
      return [errorOf(text, "wrong_password", form)];
  }
}

function errorOf(
  { t }: Texts,
  fault: AccountFault,
  form: AccountForm,
): { field: string; message: string } {
  const current = currentPasswordField(form);
  switch (fault) {
    case "incomplete":
      return { field: "contenu", message: t("account-unknown-action") };
    case "email_empty":
      return { field: "email", message: t("fault-email-empty") };
    case "email_shape":
      return { field: "email", message: t("fault-email-shape") };
    case "current_empty":
      return { field: current, message: t("fault-password-empty") };
    case "wrong_password":
      return { field: current, message: t("fault-password-wrong") };
    case "next_empty":
      return { field: "mot_de_passe", message: t("fault-new-password-empty") };
    case "next_differs":
      return {
        field: "mot_de_passe_confirmation",
        message: t("fault-passwords-differ"),
      };
    case "not_confirmed":
      return {
        field: "confirme",
        message: t("account-close-confirm-missing"),
      };
  }
}
