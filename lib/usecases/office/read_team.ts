import { foldEmail } from "../../domain/account/email.ts";
import type { StaffId } from "../../domain/ids.ts";
import type { Instant } from "../../domain/month.ts";
import type { StaffRole } from "../../domain/office/role.ts";
import {
  type Staff,
  type StaffSecrets,
  type StaffState,
  staffState,
} from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { listValues, readValue, readValues } from "../../store/store.ts";
import type { Services } from "../services.ts";
import type { WayIn } from "./open_staff.ts";
import { staffMark } from "./staff_acts.ts";

/** People of a page. */
const PAGE_PEOPLE = 50;
/** Longest address that a page may begin after: a key holds 2 KiB. */
const LONGEST_AFTER = 300;

/** A person as the team's pages show one: nothing that signs anybody in. */
export interface TeamMember {
  id: StaffId;
  email: string;
  role: StaffRole;
  state: StaffState;
  ways: WayIn[];
  createdAt: Instant;
  openedAt: Instant | null;
  invitedAt: Instant;
  closedAt: Instant | null;
  /** Who acted last: an address, null for a person with a shell. */
  changed: { at: Instant; by: string | null } | null;
  /** For the form that acts on it. */
  mark: string;
}

/** A page of the team in the order of the addresses, and where the next begins; null on the last. */
export async function readTeam(
  { store }: Pick<Services, "store">,
  after: string,
): Promise<{ members: TeamMember[]; next: string | null }> {
  const isUsable = after !== "" && after.length <= LONGEST_AFTER;
  const ids = await listValues(store, keys.allStaffByEmail(), {
    limit: PAGE_PEOPLE + 1,
    ...isUsable ? { start: `${after}\u0000` } : {},
  });
  const shown = ids.slice(0, PAGE_PEOPLE);
  const people = await readValues(store, shown.map(keys.staff));
  const members = people.flatMap((staff) =>
    staff === null ? [] : [memberOf(staff, null)]
  );
  const isMore = ids.length > PAGE_PEOPLE;
  const last = members.at(-1);
  const next = isMore && last !== undefined ? foldEmail(last.email) : null;
  return { members, next };
}

/** One person; null where the id is nobody's. */
export async function readTeamMember(
  { store }: Pick<Services, "store">,
  id: StaffId,
): Promise<TeamMember | null> {
  const staff = await readValue(store, keys.staff(id));
  if (staff === null) return null;
  const by = staff.changed?.by ?? null;
  const who = by === null ? null : await readValue(store, keys.staff(by));
  return memberOf(staff, who?.email ?? null);
}

function memberOf(staff: Staff, by: string | null): TeamMember {
  const { id, email, role, createdAt, invitedAt, closedAt, active } = staff;
  return {
    id,
    email,
    role,
    state: staffState(staff),
    ways: waysOf(active),
    createdAt,
    openedAt: active?.at ?? null,
    invitedAt,
    closedAt,
    changed: staff.changed && { at: staff.changed.at, by },
    mark: staffMark(staff),
  };
}

function waysOf(active: StaffSecrets | null): WayIn[] {
  if (active === null) return [];
  return [
    ...active.password === null ? [] : ["password" as const],
    ...active.passkeys.length === 0 ? [] : ["passkey" as const],
    ...active.subject === null ? [] : ["sign_on" as const],
  ];
}
