import type { StaffActKind, StaffState } from "../domain/office/staff.ts";
import { french, type PlainFrench } from "./french.ts";

/** Where an account stands. */
export const STAFF_STATE_WORDS = {
  open: "team-state-open",
  invited: "team-state-invited",
  closed: "team-state-closed",
} as const satisfies Record<StaffState, PlainFrench>;

/** How somebody signs in. */
const WAY_WORDS = {
  password: "way-password",
  passkey: "way-passkey",
  sign_on: "way-sign-on",
} as const;

/** What somebody signs in with, in a line: `mot de passe et code, clé d’accès`. */
export function waysLine(ways: readonly (keyof typeof WAY_WORDS)[]): string {
  return ways.length === 0
    ? french.t("way-none")
    : ways.map((way) => french.t(WAY_WORDS[way])).join(", ");
}

/** The words of each act on an account: its button, the button that confirms it, and what was done. */
export const STAFF_ACT_WORDS = {
  role: {
    button: "team-role-change",
    confirm: "team-confirm-role",
    done: "team-done-role",
  },
  reset: {
    button: "team-reset",
    confirm: "team-confirm-reset",
    done: "team-done-reset",
  },
  close: {
    button: "team-close",
    confirm: "team-confirm-close",
    done: "team-done-close",
  },
  reopen: {
    button: "team-reopen",
    confirm: "team-confirm-reopen",
    done: "team-done-reopen",
  },
} as const satisfies Record<
  StaffActKind,
  Readonly<Record<"button" | "confirm" | "done", PlainFrench>>
>;
