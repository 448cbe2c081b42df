import type { PasswordFault } from "../domain/password.ts";
import type { Texts } from "./texts.ts";

interface FieldError {
  field: string;
  message: string;
}

/** What is to be corrected in a form that asks a new password twice. */
export function newPasswordErrors(
  { fieldFaults }: Texts,
  typed: { mot_de_passe: string; mot_de_passe_confirmation: string },
): FieldError[] {
  const { mot_de_passe: once, mot_de_passe_confirmation: twice } = typed;
  if (once === "") {
    return [{ field: "mot_de_passe", message: fieldFaults.newPasswordEmpty }];
  }
  return once === twice ? [] : [{
    field: "mot_de_passe_confirmation",
    message: fieldFaults.passwordsDiffer,
  }];
}

/** What is to be corrected in a password that was refused. */
export function refusedPasswordErrors(
  { passwordFaults }: Texts,
  fault: PasswordFault,
): FieldError[] {
  return [{ field: "mot_de_passe", message: passwordFaults[fault] }];
}
