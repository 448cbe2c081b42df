import type { PasswordFault } from "../domain/account/password.ts";
import type { Texts } from "./texts.ts";
import { PASSWORD_FAULTS } from "./fault_words.ts";

interface FieldError {
  field: string;
  message: string;
}

/** What is to be corrected in a form that asks a new password twice. */
export function newPasswordErrors(
  { t }: Texts,
  typed: { mot_de_passe: string; mot_de_passe_confirmation: string },
): FieldError[] {
  const { mot_de_passe: once, mot_de_passe_confirmation: twice } = typed;
  if (once === "") {
    return [{ field: "mot_de_passe", message: t("fault-new-password-empty") }];
  }
  return once === twice ? [] : [{
    field: "mot_de_passe_confirmation",
    message: t("fault-passwords-differ"),
  }];
}

/** What is to be corrected in a password that was refused. */
export function refusedPasswordErrors(
  { t }: Texts,
  fault: PasswordFault,
): FieldError[] {
  return [{ field: "mot_de_passe", message: t(PASSWORD_FAULTS[fault]) }];
}
