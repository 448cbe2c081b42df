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
  "nom",
  "email",
  "email_confirmation",
  "mot_de_passe",
  "mot_de_passe_confirmation",
] as const;
export type RegistrationField = typeof REGISTRATION_FIELDS[number];

/** What is wrong with the form of a field; nothing here says whether an account or a tenant exists. */
export type RegistrationFault =
  | { field: "reference"; fault: "empty" | "shape" }
  | { field: "nom"; fault: "empty" | "too_long" }
  | { field: "email"; fault: "empty" | "shape" }
  | { field: "email_confirmation"; fault: "differs" }
  | { field: "mot_de_passe"; fault: "empty" | PasswordFault }
  | { field: "mot_de_passe_confirmation"; fault: "differs" };

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
  const surname = typed.nom.trim();
  if (surname === "") faults.push({ field: "nom", fault: "empty" });
  if (surname.length > SURNAME_MAX) {
    faults.push({ field: "nom", fault: "too_long" });
  }
  const email = parseEmail(typed.email);
  if (email === null) {
    const fault = typed.email.trim() === "" ? "empty" : "shape";
    faults.push({ field: "email", fault });
  }
  if (
    foldEmail(typed.email) !== foldEmail(typed.email_confirmation)
  ) faults.push({ field: "email_confirmation", fault: "differs" });
  const own = [typed.email, surname, landlordName, ...wordsOf(reference)];
  faults.push(...passwordFaults(typed, own, common));
  return reference === null || email === null || faults.length > 0
    ? { ok: false, faults }
    : {
      ok: true,
      request: { reference, surname, email, password: typed.mot_de_passe },
    };
}

function passwordFaults(
  typed: Record<RegistrationField, string>,
  own: readonly string[],
  common: CommonPasswords,
): RegistrationFault[] {
  const field = "mot_de_passe";
  if (typed.mot_de_passe === "") return [{ field, fault: "empty" }];
  const faults: RegistrationFault[] = [];
  const context = own.filter((word) => word.trim() !== "");
  const checked = checkPassword(typed.mot_de_passe, context, common);
  if (!checked.ok) faults.push({ field, fault: checked.fault });
  if (typed.mot_de_passe !== typed.mot_de_passe_confirmation) {
    faults.push({ field: "mot_de_passe_confirmation", fault: "differs" });
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
