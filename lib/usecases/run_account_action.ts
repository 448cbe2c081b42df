import { parseEmail } from "../domain/email.ts";
import type { PasswordFault } from "../domain/password.ts";
import type { User } from "../domain/user.ts";
import { requestEmailChange } from "./change_email.ts";
import { type AskingBrowser, changePassword } from "./change_password.ts";
import { changeReminders } from "./change_reminders.ts";
import { closeAccount } from "./close_account.ts";
import { endOtherSessions } from "./end_other_sessions.ts";
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
  "session",
  "autres-sessions",
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
  | {
    kind: "done";
    action: AccountAction;
    /** Of the session that goes on in the place of this browser's; absent where it is the same. */
    secret?: string;
  }
  | { kind: "closed" }
  | { kind: "unknown" }
  | { kind: "faults"; action: AccountAction; faults: AccountFault[] }
  | { kind: "password_refused"; fault: PasswordFault }
  | (Throttled & { action: AccountAction });

/** Runs the one action of the account page that was posted. */
export async function runAccountAction(
  services: Services,
  user: User,
  { sessionId, ...browser }: AskingBrowser & { sessionId: string },
  typed: Typed,
): Promise<AccountActionResult> {
  const action = readAction(typed);
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
      const result = await changePassword(services, user, asked, browser);
      switch (result.kind) {
        case "password_refused":
          return result;
        case "changed":
          return { kind: "done", action, secret: result.secret };
        default:
          return finish(action, result);
      }
    }
    case "session":
    case "autres-sessions": {
      const which = action === "session"
        ? { only: typed.session }
        : { allBut: sessionId };
      return finish(
        action,
        await endOtherSessions(services, user, which, current),
      );
    }
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

/** The action that was posted. The button of a device names its session and nothing else. */
function readAction(typed: Typed): AccountAction | undefined {
  return typed.action === "" && typed.session !== ""
    ? "session"
    : ACCOUNT_ACTIONS.find((one) => one === typed.action);
}

function finish(
  action: AccountAction,
  result:
    | { kind: "sent" | "ended" | "wrong_password" | "dead_link" }
    | Throttled,
): AccountActionResult {
  switch (result.kind) {
    case "sent":
    case "ended":
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
