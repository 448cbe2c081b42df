import { foldName, jointNames } from "../names.ts";
import type { Tenant } from "../tenant.ts";

/** Letters of a folded name that the index keeps. */
const LONGEST = 40;
/** Names of one tenant in the index: a field may join two. */
const MOST = 6;
/** Fewest letters to search by. */
const FEWEST_LETTERS = 2;

/** The folded names under which a tenant is found: surname and birth name, and each of those that a field joins. */
export function indexedNames(
  { surname, birthName }: Pick<Tenant, "surname" | "birthName">,
): string[] {
  const names = [surname, birthName].flatMap(jointNames)
    .map((name) => foldName(name).slice(0, LONGEST))
    .filter((name) => name !== "");
  return [...new Set(names)].slice(0, MOST);
}

/** What was typed as the beginning of a name; null where it is too short to search by. */
export function namePrefix(typed: string): string | null {
  const folded = foldName(typed).slice(0, LONGEST);
  return folded.length < FEWEST_LETTERS ? null : folded;
}
