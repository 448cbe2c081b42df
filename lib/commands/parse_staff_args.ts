import { parseEmail } from "../domain/account/email.ts";
import type { StaffRole } from "../domain/office/role.ts";
import type { StaffActKind } from "../domain/office/staff.ts";
import { codeOf, FRENCH_ROLES } from "../text/french_codes.ts";
import { readOptions } from "./read_options.ts";

/** Longest address that is looked at. */
const LONGEST_EMAIL = 300;

/** What a command line of `deno task staff` asks; `by` as given. */
export type StaffRequest =
  & { by: string | undefined }
  & (
    | { verb: "list" }
    | { verb: "add"; email: string; role: StaffRole }
    | { verb: Exclude<StaffActKind, "role">; email: string }
  );

const VERBS = ["close", "reset", "reopen"] as const;

/** Reads a command line of `deno task staff`, or says what is wrong with it. */
export function parseStaffArgs(
  args: readonly string[],
): StaffRequest | "usage" | "email" {
  const taken = readOptions(args, {
    role: { type: "string" },
    by: { type: "string" },
  });
  if (taken === null) return "usage";
  const { words: [word = "", address, ...more], values: { by } } = taken;
  if (word === "list") {
    return address === undefined ? { verb: word, by } : "usage";
  }
  const verb = VERBS.find((one) => one === word) ?? null;
  const role = codeOf(FRENCH_ROLES, taken.values.role ?? "");
  const isRight = word === "add"
    ? role !== null
    : verb !== null && taken.values.role === undefined;
  if (!isRight || address === undefined || more.length > 0) return "usage";
  const email = address.length > LONGEST_EMAIL ? null : parseEmail(address);
  if (email === null) return "email";
  if (verb !== null) return { verb, email, by };
  return role === null ? "usage" : { verb: "add", email, role, by };
}
