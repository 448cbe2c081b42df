import type { TenantMessage } from "../../domain/message.ts";
import { FORMER_SUBJECTS } from "./former_codes.ts";

/** A message as it was stored until November 2026: its subject was a French word. */
export interface TenantMessageV1 extends Omit<TenantMessage, "v" | "subject"> {
  v: 1;
  subject: keyof typeof FORMER_SUBJECTS;
}

/** A message as it is today, whenever it was written. */
export function upgradeTenantMessage(
  stored: TenantMessage | TenantMessageV1,
): TenantMessage {
  return stored.v === 2
    ? stored
    : { ...stored, v: 2, subject: FORMER_SUBJECTS[stored.subject] };
}
