import { hashToken } from "../../auth/tokens.ts";
import type { StaffId } from "../../domain/ids.ts";
import {
  type JournalActor,
  type JournalFacts,
  maskEmail,
} from "../../domain/journal.ts";
import { toInstant } from "../../domain/month.ts";
import type { StaffRole } from "../../domain/office/role.ts";
import {
  isAdministrator,
  type Staff,
  type StaffActKind,
  staffState,
} from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { putStaff } from "../../store/staff.ts";
import { listValues, type Store } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import { putJournal } from "./office_accounts.ts";
import { putStaffLink } from "./put_staff_link.ts";
import type { StaffServices } from "./staff_services.ts";

/** What an administrator does to the account of somebody else. */
export type StaffAct =
  | { kind: "role"; role: StaffRole }
  /** `reset` takes away everything that the person signs in with, and sends a new link. */
  | { kind: Exclude<StaffActKind, "role"> };

/** What an act came to. */
export type StaffActed =
  /** `token`: the secret of the new link, where one was made. */
  | { kind: "done"; staff: Staff; token: string | null }
  /** The account is not as it was when this was asked; this is how it is now. */
  | { kind: "changed_before"; staff: Staff }
  /** Nobody else keeps the office's accounts. */
  | { kind: "last_administrator" }
  | { kind: "own_account" }
  | { kind: "not_allowed" }
  | { kind: "unknown" };

/** Who acts on whose account; `seen` is how the page showed it (`staffMark`), null where none was shown. */
export interface StaffActRequest {
  who: JournalActor;
  staffId: StaffId;
  act: StaffAct;
  seen: string | null;
}

/** How an account stands, for the form that is to act on it: it differs once somebody else has acted. */
export function staffMark(staff: Staff): string {
  const { role, invitedAt, changed } = staff;
  return [role, staffState(staff), invitedAt, changed?.at ?? ""].join(" ");
}

/**
 * Acts on an account of the office, with the journal's line and the end of its sessions in one commit. The commit
 * depends on another administrator who stays one: two who close each other's account leave the first.
 */
export async function actOnStaff(
  services: StaffServices,
  { who, staffId, act, seen }: StaffActRequest,
): Promise<StaffActed> {
  const { store } = services;
  const result = await transact<StaffActed>(store, async (tx) => {
    const staff = await tx.get(keys.staff(staffId));
    if (staff === null) return { kind: "unknown" };
    if (who.kind === "staff" && who.id === staffId) {
      return { kind: "own_account" };
    }
    if (!await isStillAllowed(tx, who)) return { kind: "not_allowed" };
    if (seen !== null && seen !== staffMark(staff) || !isPossible(staff, act)) {
      return { kind: "changed_before", staff };
    }
    const isLosing = isAdministrator(staff) &&
      (act.kind !== "role" || act.role !== staff.role);
    if (isLosing && !await hasOther(tx, store, staff, who)) {
      return { kind: "last_administrator" };
    }
    const now = toInstant(services.now());
    const by = who.kind === "staff" ? who.id : null;
    const after = { ...applied(staff, act, now), changed: { at: now, by } };
    if (after.active === null) forgetWays(tx, staff);
    putStaff(tx, after);
    const isLinked = act.kind === "reset" || act.kind === "reopen";
    const token = isLinked ? putStaffLink(tx, services, after) : null;
    putJournal(tx, services, {
      who,
      act: ACTS[act.kind],
      tenantNumber: null,
      before: factsOf(staff),
      after: { ...factsOf(after), email: maskEmail(staff.email) },
    });
    return { kind: "done", staff: after, token };
  });
  services.log.info("staff_act", {
    staff: staffId,
    act: act.kind,
    by: who.kind,
    result: result.kind,
  });
  return result;
}

const ACTS = {
  role: "staff_role_changed",
  reset: "staff_reset",
  close: "staff_closed",
  reopen: "staff_reopened",
} as const;

const factsOf = (staff: Staff): JournalFacts => ({
  role: staff.role,
  state: staffState(staff),
});

/** Whether an act changes anything of an account as it stands. */
function isPossible(staff: Staff, act: StaffAct): boolean {
  const isClosed = staff.closedAt !== null;
  if (act.kind === "reopen") return isClosed;
  return !isClosed && (act.kind !== "role" || act.role !== staff.role);
}

function applied(staff: Staff, act: StaffAct, now: Staff["invitedAt"]): Staff {
  switch (act.kind) {
    case "role":
      return { ...staff, role: act.role };
    case "reset":
      return { ...staff, active: null, invitedAt: now };
    case "close":
      return { ...staff, active: null, closedAt: now };
    case "reopen":
      return { ...staff, active: null, closedAt: null, invitedAt: now };
  }
}

/** Takes the indexes of what somebody signed in with away. */
function forgetWays(tx: Transaction, { active }: Staff) {
  for (const { id } of active?.passkeys ?? []) {
    tx.delete(keys.staffByPasskey(hashToken(id)));
  }
  const subject = active?.subject ?? null;
  if (subject !== null) tx.delete(keys.staffBySubject(subject));
}

/** Whether who asks may keep the accounts at the moment of the commit; a person with a shell always may. */
export async function isStillAllowed(
  tx: Transaction,
  who: JournalActor,
): Promise<boolean> {
  return who.kind === "operator" ||
    who.kind === "staff" && isAdministrator(await tx.get(keys.staff(who.id)));
}

/** Whether somebody else keeps the accounts: found by a list, held by the commit. */
async function hasOther(
  tx: Transaction,
  store: Store,
  { id }: Staff,
  who: JournalActor,
): Promise<boolean> {
  if (who.kind === "staff") return true;
  const all = await listValues(store, keys.allStaff());
  const other = all.find((one) => one.id !== id && isAdministrator(one));
  return other !== undefined &&
    isAdministrator(await tx.get(keys.staff(other.id)));
}
