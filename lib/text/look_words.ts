import type { LookReason } from "../domain/office/look_reason.ts";
import type { StaffRole } from "../domain/office/role.ts";
import { type Instant, parisDay } from "../domain/month.ts";
import type { PlainMessage, Texts } from "./texts.ts";

const ROLES = {
  reception: "looks-role-reception",
  management: "looks-role-management",
  administration: "looks-role-administration",
} as const satisfies Record<StaffRole, PlainMessage>;

const REASONS = {
  call: "looks-reason-call",
  letter: "looks-reason-letter",
  message: "looks-reason-message",
  control: "looks-reason-control",
} as const satisfies Record<LookReason, PlainMessage>;

/** A look at a tenant's file, in a line: the day, what the person does, and why; never who. */
export function lookLine(
  { t, format: { shortDate } }: Texts,
  { at, role, reason }: { at: Instant; role: StaffRole; reason: LookReason },
): string {
  return t("looks-line", {
    day: shortDate(parisDay(at)),
    role: t(ROLES[role]),
    reason: t(REASONS[reason]),
  });
}
