import type { Milliseconds } from "../domain/duration.ts";
import type {
  AccountFault,
  AccountForm,
} from "../domain/account/account_form.ts";
import type { PasswordFault } from "../domain/account/password.ts";
import { tooManyTries } from "./durations.ts";
import { PASSWORD_FAULTS } from "./fault_words.ts";
import { ACCOUNT_FORM_NAMES, ACCOUNT_NAMES } from "./form_names.ts";
import type { Texts } from "./texts.ts";

/** Each form of the page has a password field of its own: its id begins with the form's name. */
export const currentPasswordField = (form: AccountForm): string =>
  `${ACCOUNT_FORM_NAMES[form]}-${ACCOUNT_NAMES.currentPassword}`;

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
        field: ACCOUNT_NAMES.password,
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
      return { field: ACCOUNT_NAMES.email, message: t("fault-email-empty") };
    case "email_shape":
      return { field: ACCOUNT_NAMES.email, message: t("fault-email-shape") };
    case "current_empty":
      return { field: current, message: t("fault-password-empty") };
    case "wrong_password":
      return { field: current, message: t("fault-password-wrong") };
    case "next_empty":
      return {
        field: ACCOUNT_NAMES.password,
        message: t("fault-new-password-empty"),
      };
    case "next_differs":
      return {
        field: ACCOUNT_NAMES.passwordConfirmation,
        message: t("fault-passwords-differ"),
      };
    case "not_confirmed":
      return {
        field: ACCOUNT_NAMES.confirmed,
        message: t("account-close-confirm-missing"),
      };
  }
}
