import type { Milliseconds } from "../duration.ts";
import type { UserId } from "../ids.ts";
import type { Instant } from "../month.ts";

/** How long what was written into a form waits for its writer to sign in again. */
export const KEPT_FORM_MS: Milliseconds = 30 * 60_000;

/** Fields that are kept of one form; a real one has fewer. */
const MOST_FIELDS = 40;

/**
 * What stood in a form that was sent after the session had ended: shown once, to whose session it was, in the browser
 * that sent it. Kept under the hash of a secret, which that browser's cookie alone holds.
 */
export interface KeptForm {
  v: 1;
  userId: UserId;
  /** Where the form was sent: a path of the space, with its query. */
  path: string;
  /** By the names of the form's fields; no password and no card's number. */
  typed: Readonly<Record<string, string>>;
  expiresAt: Instant;
}

/** The fields of a form that may be kept: no more than a form has, and none that may hold a card's number. */
export function keepableFields(
  fields: readonly (readonly [string, string])[],
): Record<string, string> {
  return Object.fromEntries(
    fields.filter(([name, value]) =>
      /^\w{1,60}$/.test(name) && !holdsCardNumber(value)
    ).slice(0, MOST_FIELDS),
  );
}

/** Whether a text holds what may be the number of a card: 13 to 19 digits, grouped or not, the last by Luhn's rule. */
export function holdsCardNumber(text: string): boolean {
  const runs = text.replace(/(?<=\d)[ \u00A0\u202F.-](?=\d)/g, "").match(
    /\d+/g,
  );
  return runs?.some((run) =>
    run.length >= 13 && run.length <= 19 && fitsLuhn(run)
  ) ?? false;
}

function fitsLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (1 + at % 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/**
 * Whether a page shows the form that was sent to a path: its own page, or the one above it, to which an address that
 * only takes forms leads.
 */
export function showsForm(pathname: string, sentTo: string): boolean {
  const [path = ""] = sentTo.split("?");
  return path === pathname ||
    pathname !== "/espace" && path.startsWith(`${pathname}/`);
}
