/** What a person of the landlord may do; each includes those before it. */
export const STAFF_ROLES = [
  "reception",
  "management",
  "administration",
] as const;
export type StaffRole = typeof STAFF_ROLES[number];

/** Whether a role may do what another may. */
export function includesRole(role: StaffRole, needed: StaffRole): boolean {
  return STAFF_ROLES.indexOf(role) >= STAFF_ROLES.indexOf(needed);
}
