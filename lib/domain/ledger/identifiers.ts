import { assert } from "../assert.ts";
import type { Entry, Posting } from "./ledger.ts";

/** The landlord's name of an entry that its files have made, or confirmed; none for any other. */
export function identifiersOf(
  { cause, confirmedBy }: Pick<Entry, "cause" | "confirmedBy">,
): string[] {
  if (cause.kind === "import") return [cause.identifier];
  return confirmedBy === undefined ? [] : [confirmedBy];
}

/** The landlord's name of a row, as the posting that it becomes. */
export function identifierOf({ cause }: Pick<Posting, "cause">): string {
  assert(cause.kind === "import", "a file's entry has its identifier");
  return cause.identifier;
}
