import type { PasswordFault } from "../domain/password.ts";
import type { Texts } from "./texts.ts";
import { tooManyTries } from "./durations.ts";
import { PASSWORD_FAULTS } from "./fault_words.ts";

/** Each form of the page has a password field of its own: its id begins with the action, or with the first of two. */
export const currentPasswordField = (action: string): string =>
  `${action === "autres-sessions" ? "session" : action}-mot_de_passe_actuel`;

type Fault =
  | "email_empty"
  | "email_shape"
  | "current_empty"
  | "wrong_password"
  | "next_empty"
  | "next_differs"
  | "not_confirmed";

/** What is to be corrected after an action that did not go through. */
export function accountActionErrors(
  text: Texts,
  result:
    | { kind: "unknown" }
    | { kind: "faults"; action: string; faults: readonly Fault[] }
    | { kind: "password_refused"; fault: PasswordFault }
    | { kind: "throttled"; action: string; retryAfterMs: number },
): { field: string; message: string }[] {
  switch (result.kind) {
    case "unknown":
      return [{
        field: "contenu",
        message: text.t("account-unknown-action"),
      }];
    case "password_refused":
      return [{
        field: "mot_de_passe",
        message: text.t(PASSWORD_FAULTS[result.fault]),
      }];
    case "throttled":
      return [{
        field: currentPasswordField(result.action),
        message: tooManyTries(text, result.retryAfterMs),
      }];
    case "faults":
      return result.faults.map((fault) => errorOf(text, fault, result.action));
  }
}

function errorOf(
  { t }: Texts,
  fault: Fault,
  action: string,
): { field: string; message: string } {
  const current = currentPasswordField(action);
  switch (fault) {
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
