import { foldEmail, parseEmail } from "./email.ts";
import {
  checkPassword,
  type CommonPasswords,
  type PasswordFault,
} from "./password.ts";
import {
  contractSlug,
  parseReference,
  type TypedReference,
} from "../references.ts";

/** The fields of the registration form. */
export const REGISTRATION_FIELDS = [
  "reference",
  "surname",
  "email",
  "emailConfirmation",
  "password",
  "passwordConfirmation",
] as const;
export type RegistrationField = typeof REGISTRATION_FIELDS[number];

/** What is wrong with the form of a field; nothing here says whether an account or a tenant exists. */
export type RegistrationFault =
  | { field: "reference"; fault: "empty" | "shape" }
  | { field: "surname"; fault: "empty" | "too_long" }
  | { field: "email"; fault: "empty" | "shape" }
  | { field: "emailConfirmation"; fault: "differs" }
  | { field: "password"; fault: "empty" | PasswordFault }
  | { field: "passwordConfirmation"; fault: "differs" };

/** A registration whose fields are well formed. */
export interface RegistrationRequest {
  reference: TypedReference;
  surname: string;
  email: string;
  password: string;
}

/** Longest surname that is read. */
const SURNAME_MAX = 200;

/** Checks the form of every field at once. The password is compared with what was typed, never with a file. */
export function readRegistration(
  typed: Record<RegistrationField, string>,
  landlordName: string,
  common: CommonPasswords,
):
  | { ok: true; request: RegistrationRequest }
  | { ok: false; faults: RegistrationFault[] } {
  const faults: RegistrationFault[] = [];
  const reference = parseReference(typed.reference);
  if (reference === null) {
    const fault = typed.reference.trim() === "" ? "empty" : "shape";
    faults.push({ field: "reference", fault });
  }
  const surname = typed.surname.trim();
  if (surname === "") faults.push({ field: "surname", fault: "empty" });
  if (surname.length > SURNAME_MAX) {
    faults.push({ field: "surname", fault: "too_long" });
  }
  const email = parseEmail(typed.email);
  if (email === null) {
    const fault = typed.email.trim() === "" ? "empty" : "shape";
    faults.push({ field: "email", fault });
  }
  if (
    foldEmail(typed.email) !== foldEmail(typed.emailConfirmation)
  ) faults.push({ field: "emailConfirmation", fault: "differs" });
  const own = [typed.email, surname, landlordName, ...wordsOf(reference)];
  faults.push(...passwordFaults(typed, own, common));
  return reference === null || email === null || faults.length > 0
    ? { ok: false, faults }
    : {
      ok: true,
      request: { reference, surname, email, password: typed.password },
    };
}

function passwordFaults(
  typed: Record<RegistrationField, string>,
  own: readonly string[],
  common: CommonPasswords,
): RegistrationFault[] {
  const field = "password";
  if (typed.password === "") return [{ field, fault: "empty" }];
  const faults: RegistrationFault[] = [];
  const context = own.filter((word) => word.trim() !== "");
  const checked = checkPassword(typed.password, context, common);
  if (!checked.ok) faults.push({ field, fault: checked.fault });
  if (typed.password !== typed.passwordConfirmation) {
    faults.push({ field: "passwordConfirmation", fault: "differs" });
  }
  return faults;
}

function wordsOf(reference: TypedReference | null): string[] {
  if (reference === null) return [];
  return [
    reference.kind === "contract"
      ? contractSlug(reference.contract)
      : reference.number,
  ];
}
