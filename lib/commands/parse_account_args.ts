import { foldEmail, parseEmail } from "../domain/account/email.ts";
import { parseReference, type TypedReference } from "../domain/references.ts";
import { readOptions } from "./read_options.ts";

/** What `deno task account` was asked. `by` is the name given with `--by`. */
export type AccountRequest =
  & { reference: TypedReference; by: string | undefined }
  & (
    | { verb: "show" | "unlock" | "end-sessions" | "close" }
    | { verb: "change-email" | "reopen"; email: string; isConfirmed: boolean }
  );

/** Why a command line asks nothing that can be done. */
export type AccountFault =
  | "usage"
  | "reference"
  | "email"
  | "confirmation_differs";

/** Longest reference and address that are looked at. */
const LONGEST_REFERENCE = 40;
const LONGEST_EMAIL = 300;

/** Reads the command line: a verb, a reference and, for two of them, an address that `--confirm` repeats. */
export function parseAccountArgs(
  args: readonly string[],
): AccountRequest | AccountFault {
  const [verb, ...rest] = args;
  const taken = readOptions(rest, {
    by: { type: "string" },
    confirm: { type: "string" },
  });
  if (taken === null) return "usage";
  const { by, confirm: confirmed } = taken.values;
  const [typed, address, ...more] = taken.words;
  if (typed === undefined || more.length > 0) return "usage";
  if (typed.length > LONGEST_REFERENCE) return "reference";
  const reference = parseReference(typed);
  if (reference === null) return "reference";
  switch (verb) {
    case "show":
    case "unlock":
    case "end-sessions":
    case "close":
      return address === undefined && confirmed === undefined
        ? { verb, reference, by }
        : "usage";
    case "change-email":
    case "reopen": {
      if (address === undefined) return "usage";
      const email = readEmail(address);
      if (email === null) return "email";
      return confirmed !== undefined && !repeatsAddress(confirmed, email)
        ? "confirmation_differs"
        : { verb, reference, by, email, isConfirmed: confirmed !== undefined };
    }
    default:
      return "usage";
  }
}

/** Whether what was typed the second time is the address of the first. */
export function repeatsAddress(typed: string, email: string): boolean {
  const again = readEmail(typed);
  return again !== null && foldEmail(again) === foldEmail(email);
}

function readEmail(typed: string): string | null {
  return typed.length > LONGEST_EMAIL ? null : parseEmail(typed);
}
