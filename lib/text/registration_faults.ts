import type { RegistrationFault } from "../domain/registration_form.ts";
import type { Texts } from "./texts.ts";

/** The sentence of a registration field's fault. */
export function registrationFault(
  { fieldFaults, passwordFaults }: Texts,
  fault: RegistrationFault,
): string {
  switch (fault.field) {
    case "reference":
      return fault.fault === "empty"
        ? fieldFaults.referenceEmpty
        : fieldFaults.referenceShape;
    case "nom":
      return fault.fault === "empty"
        ? fieldFaults.surnameEmpty
        : fieldFaults.surnameTooLong;
    case "email":
      return fault.fault === "empty"
        ? fieldFaults.emailEmpty
        : fieldFaults.emailShape;
    case "email_confirmation":
      return fieldFaults.emailsDiffer;
    case "mot_de_passe":
      return fault.fault === "empty"
        ? fieldFaults.newPasswordEmpty
        : passwordFaults[fault.fault];
    case "mot_de_passe_confirmation":
      return fieldFaults.passwordsDiffer;
  }
}
