import type { RegistrationFault } from "../domain/account/registration_form.ts";
import type { Texts } from "./texts.ts";
import { PASSWORD_FAULTS } from "./fault_words.ts";

/** The sentence of a registration field's fault. */
export function registrationFault(
  { t }: Texts,
  fault: RegistrationFault,
): string {
  switch (fault.field) {
    case "reference":
      return fault.fault === "empty"
        ? t("fault-reference-empty")
        : t("fault-reference-shape");
    case "surname":
      return fault.fault === "empty"
        ? t("fault-surname-empty")
        : t("fault-surname-too-long");
    case "email":
      return fault.fault === "empty"
        ? t("fault-email-empty")
        : t("fault-email-shape");
    case "emailConfirmation":
      return t("fault-emails-differ");
    case "password":
      return fault.fault === "empty"
        ? t("fault-new-password-empty")
        : t(PASSWORD_FAULTS[fault.fault]);
    case "passwordConfirmation":
      return t("fault-passwords-differ");
  }
}
