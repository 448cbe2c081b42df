/** Why somebody of the landlord opens a tenant's file: said before anything is shown. */
export const LOOK_REASONS = ["call", "letter", "message", "control"] as const;
export type LookReason = typeof LOOK_REASONS[number];
