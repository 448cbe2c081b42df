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
    case "nom":
      return fault.fault === "empty"
        ? t("fault-surname-empty")
        : t("fault-surname-too-long");
    case "email":
      return fault.fault === "empty"
        ? t("fault-email-empty")
        : t("fault-email-shape");
    case "email_confirmation":
      return t("fault-emails-differ");
    case "mot_de_passe":
      return fault.fault === "empty"
        ? t("fault-new-password-empty")
        : t(PASSWORD_FAULTS[fault.fault]);
    case "mot_de_passe_confirmation":
      return t("fault-passwords-differ");
  }
}
