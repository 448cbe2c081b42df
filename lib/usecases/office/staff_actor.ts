import type { JournalActor } from "../../domain/journal.ts";
import type { Staff } from "../../domain/office/staff.ts";

/** A person of the office as the journal names it. */
export function staffActor(
  { id, role }: Pick<Staff, "id" | "role">,
): JournalActor {
  return { kind: "staff", id, role };
}
