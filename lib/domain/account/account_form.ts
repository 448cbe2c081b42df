import { parseEmail } from "./email.ts";

/** The forms of the account page. */
export type AccountForm =
  | "email"
  | "password"
  | "sessions"
  | "reminders"
  | "closing";

/** The fields of these forms. */
export type AccountField =
  | "email"
  | "currentPassword"
  | "password"
  | "passwordConfirmation"
  | "session"
  | "reminders"
  | "confirmed";

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
  typed: { email: string; currentPassword: string },
): Read<{ email: string; password: string }> {
  const email = parseEmail(typed.email);
  const password = typed.currentPassword;
  const faults = currentFaults(password);
  if (email === null) {
    faults.unshift(typed.email.trim() === "" ? "email_empty" : "email_shape");
  }
  return orFaults({ email: email ?? "", password }, faults);
}

/** Reads the form that sets another password. */
export function readPasswordForm(typed: {
  currentPassword: string;
  password: string;
  passwordConfirmation: string;
}): Read<{ current: string; next: string }> {
  const { currentPassword: current, password: next } = typed;
  const faults = currentFaults(current);
  if (next === "") faults.push("next_empty");
  else if (next !== typed.passwordConfirmation) {
    faults.push("next_differs");
  }
  return orFaults({ current, next }, faults);
}

/** Reads the form that ends one session or all but the present one, which `others` stands for. */
export function readSessionsForm(
  typed: { session: string; currentPassword: string },
  { others, presentId }: { others: string; presentId: string },
): Read<{ which: { only: string } | { allBut: string }; password: string }> {
  const password = typed.currentPassword;
  if (typed.session === "") return { faults: ["incomplete"] };
  const which = typed.session === others
    ? { allBut: presentId }
    : { only: typed.session };
  return orFaults({ which, password }, currentFaults(password));
}

/** Reads the form that turns reminders on or off; `reminders` is null where it said neither. */
export function readRemindersForm(
  typed: { reminders: boolean | null },
): Read<{ reminders: boolean }> {
  const { reminders } = typed;
  return reminders === null ? { faults: ["incomplete"] } : { reminders };
}

/** Reads the form that closes the account. */
export function readClosingForm(
  typed: { currentPassword: string; confirmed: boolean },
): Read<{ password: string }> {
  const password = typed.currentPassword;
  const faults = currentFaults(password);
  if (!typed.confirmed) faults.push("not_confirmed");
  return orFaults({ password }, faults);
}
