import { parseEmail } from "../domain/email.ts";
import type { PasswordFault } from "../domain/password.ts";
import type { User } from "../domain/user.ts";
import { requestEmailChange } from "./change_email.ts";
import { changePassword } from "./change_password.ts";
import { changeReminders } from "./change_reminders.ts";
import { closeAccount } from "./close_account.ts";
import { endSessions } from "./end_sessions.ts";
import type { Services } from "./services.ts";
import type { Throttled } from "./throttling.ts";

/** The fields of every form of the account page; `action` says which was sent. */
export const ACCOUNT_FIELDS = [
  "action",
  "email",
  "mot_de_passe_actuel",
  "mot_de_passe",
  "mot_de_passe_confirmation",
  "session",
  "confirme",
] as const;
type Typed = Record<typeof ACCOUNT_FIELDS[number], string>;

/** What the account page can do. */
export const ACCOUNT_ACTIONS = [
  "courriel",
  "mot-de-passe",
  "session",
  "autres-sessions",
  "rappels-arreter",
  "rappels-reprendre",
  "fermer",
] as const;
export type AccountAction = typeof ACCOUNT_ACTIONS[number];

/** Those that only the one who knows the password may do. */
const WITH_PASSWORD: readonly AccountAction[] = [
  "courriel",
  "mot-de-passe",
  "fermer",
];

/** What is wrong with the form that was sent. */
export type AccountFault =
  | "email_empty"
  | "email_shape"
  | "current_empty"
  | "wrong_password"
  | "next_empty"
  | "next_differs"
  | "not_confirmed";

/** What an action came to. */
export type AccountActionResult =
  | { kind: "done"; action: AccountAction }
  | { kind: "closed" }
  | { kind: "unknown" }
  | { kind: "faults"; action: AccountAction; faults: AccountFault[] }
  | { kind: "password_refused"; fault: PasswordFault }
  | (Throttled & { action: AccountAction });

/** Runs the one action of the account page that was posted. */
export async function runAccountAction(
  services: Services,
  user: User,
  sessionId: string,
  typed: Typed,
): Promise<AccountActionResult> {
  const action = ACCOUNT_ACTIONS.find((one) => one === typed.action);
  if (action === undefined) return { kind: "unknown" };
  const faults = listFaults(action, typed);
  if (faults.length > 0) return { kind: "faults", action, faults };
  const current = typed.mot_de_passe_actuel;
  switch (action) {
    case "courriel": {
      const email = parseEmail(typed.email) ?? "";
      const asked = { email, password: current };
      return finish(action, await requestEmailChange(services, user, asked));
    }
    case "mot-de-passe": {
      const next = typed.mot_de_passe;
      const asked = { current, next };
      const result = await changePassword(services, user, sessionId, asked);
      return result.kind === "password_refused"
        ? result
        : finish(action, result);
    }
    case "session":
      await endSessions(services, user.id, ({ id }) => id === typed.session);
      return { kind: "done", action };
    case "autres-sessions":
      await endSessions(services, user.id, ({ id }) => id !== sessionId);
      return { kind: "done", action };
    case "rappels-arreter":
    case "rappels-reprendre":
      await changeReminders(services, user, action === "rappels-reprendre");
      return { kind: "done", action };
    case "fermer": {
      const result = await closeAccount(services, user, current);
      return result.kind === "closed" ? result : finish(action, result);
    }
  }
}

function finish(
  action: AccountAction,
  result:
    | { kind: "sent" | "changed" | "wrong_password" | "dead_link" }
    | Throttled,
): AccountActionResult {
  switch (result.kind) {
    case "sent":
    case "changed":
      return { kind: "done", action };
    case "throttled":
      return { ...result, action };
    case "wrong_password":
    case "dead_link":
      return { kind: "faults", action, faults: ["wrong_password"] };
  }
}

function listFaults(action: AccountAction, typed: Typed): AccountFault[] {
  const faults: AccountFault[] = [];
  const asksPassword = WITH_PASSWORD.some((one) => one === action);
  if (action === "courriel" && parseEmail(typed.email) === null) {
    faults.push(typed.email.trim() === "" ? "email_empty" : "email_shape");
  }
  if (asksPassword && typed.mot_de_passe_actuel === "") {
    faults.push("current_empty");
  }
  if (action === "mot-de-passe") {
    if (typed.mot_de_passe === "") faults.push("next_empty");
    else if (typed.mot_de_passe !== typed.mot_de_passe_confirmation) {
      faults.push("next_differs");
    }
  }
  if (action === "fermer" && typed.confirme !== "oui") {
    faults.push("not_confirmed");
  }
  return faults;
}
