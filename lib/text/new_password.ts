import type { PasswordFault } from "../domain/account/password.ts";
import type { Texts } from "./texts.ts";
import { PASSWORD_FAULTS } from "./fault_words.ts";
import { ACCOUNT_NAMES } from "./form_names.ts";

interface FieldError {
  field: string;
  message: string;
}

/** What is to be corrected in a form that asks a new password twice. */
export function newPasswordErrors(
  { t }: Texts,
  typed: { password: string; passwordConfirmation: string },
): FieldError[] {
  const { password: once, passwordConfirmation: twice } = typed;
  if (once === "") {
    const message = t("fault-new-password-empty");
    return [{ field: ACCOUNT_NAMES.password, message }];
  }
  return once === twice ? [] : [{
    field: ACCOUNT_NAMES.passwordConfirmation,
    message: t("fault-passwords-differ"),
  }];
}

/** What is to be corrected in a password that was refused. */
export function refusedPasswordErrors(
  { t }: Texts,
  fault: PasswordFault,
): FieldError[] {
  const message = t(PASSWORD_FAULTS[fault]);
  return [{ field: ACCOUNT_NAMES.password, message }];
}
