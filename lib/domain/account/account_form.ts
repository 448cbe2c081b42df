import { parseEmail } from "./email.ts";

/** The forms of the account page, by the last part of their addresses. */
export type AccountForm =
  | "courriel"
  | "mot-de-passe"
  | "sessions"
  | "rappels"
  | "fermeture";

/** What is wrong with a form of the account page. */
export type AccountFault =
  | "email_empty"
  | "email_shape"
  | "current_empty"
  | "wrong_password"
  | "next_empty"
  | "next_differs"
  | "not_confirmed"
  | "incomplete";

/** A form that can be acted on, or every fault of it. */
type Read<T> = T | { faults: AccountFault[] };

const currentFaults = (password: string): AccountFault[] =>
  password === "" ? ["current_empty"] : [];

const orFaults = <T>(asked: T, faults: AccountFault[]): Read<T> =>
  faults.length > 0 ? { faults } : asked;

/** Reads the form that asks for another address. */
export function readEmailForm(
  typed: { email: string; mot_de_passe_actuel: string },
): Read<{ email: string; password: string }> {
  const email = parseEmail(typed.email);
  const password = typed.mot_de_passe_actuel;
  const faults = currentFaults(password);
  if (email === null) {
    faults.unshift(typed.email.trim() === "" ? "email_empty" : "email_shape");
  }
  return orFaults({ email: email ?? "", password }, faults);
}

/** Reads the form that sets another password. */
export function readPasswordForm(typed: {
  mot_de_passe_actuel: string;
  mot_de_passe: string;
  mot_de_passe_confirmation: string;
}): Read<{ current: string; next: string }> {
  const { mot_de_passe_actuel: current, mot_de_passe: next } = typed;
  const faults = currentFaults(current);
  if (next === "") faults.push("next_empty");
  else if (next !== typed.mot_de_passe_confirmation) {
    faults.push("next_differs");
  }
  return orFaults({ current, next }, faults);
}

/** What the button says that ends all sessions but the present one; the others name one. */
export const OTHER_SESSIONS = "autres";

/** Reads the form that ends one session or all but the present one. */
export function readSessionsForm(
  typed: { session: string; mot_de_passe_actuel: string },
  presentId: string,
): Read<{ which: { only: string } | { allBut: string }; password: string }> {
  const password = typed.mot_de_passe_actuel;
  if (typed.session === "") return { faults: ["incomplete"] };
  const which = typed.session === OTHER_SESSIONS
    ? { allBut: presentId }
    : { only: typed.session };
  return orFaults({ which, password }, currentFaults(password));
}

/** Reads the form that turns reminders on or off. */
export function readRemindersForm(
  typed: { rappels: string },
): Read<{ reminders: boolean }> {
  return ["oui", "non"].includes(typed.rappels)
    ? { reminders: typed.rappels === "oui" }
    : { faults: ["incomplete"] };
}

/** Reads the form that closes the account. */
export function readClosingForm(
  typed: { mot_de_passe_actuel: string; confirme: string },
): Read<{ password: string }> {
  const password = typed.mot_de_passe_actuel;
  const faults = currentFaults(password);
  if (typed.confirme !== "oui") faults.push("not_confirmed");
  return orFaults({ password }, faults);
}
