import type { Instant } from "./month.ts";
import type { ContractRef, TenantNumber } from "./references.ts";

/** What a tenant can write about; the words are in `lib/text`. */
export const MESSAGE_SUBJECTS = [
  "payment",
  "home",
  "notices",
  "documents",
  "account",
  "other",
] as const;
export type MessageSubject = typeof MESSAGE_SUBJECTS[number];

/** Longest message, in characters. */
export const MAX_MESSAGE_LENGTH = 4_000;
/** Longest message that is looked at, in UTF-16 units, as it is for a line: four for each character. */
export const LONGEST_MESSAGE = 4 * MAX_MESSAGE_LENGTH;

/** A message from a tenant to the landlord. */
export interface TenantMessage {
  v: 2;
  /** What people quote: `2026-000123`. */
  number: string;
  tenantNumber: TenantNumber;
  /** Null when it is about no contract in particular. */
  contract: ContractRef | null;
  subject: MessageSubject;
  body: string;
  sentAt: Instant;
}

/** What is wrong with a field of a message. */
export type MessageFault =
  | { field: "subject"; fault: "unknown" }
  | { field: "body"; fault: "empty" | "too_long" }
  | { field: "contract"; fault: "unknown" };

/** A message's number from its year and its rank in that year. */
export function messageNumber(year: string, rank: number): string {
  return `${year}-${String(rank).padStart(6, "0")}`;
}
