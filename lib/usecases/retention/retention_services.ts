import type { Milliseconds } from "../../domain/duration.ts";
import type { Instant, IsoDate } from "../../domain/month.ts";
import type { Landlord } from "../../domain/landlord.ts";
import {
  keptSince,
  RETENTION,
  type RetentionKind,
} from "../../domain/retention.ts";
import type { Swept } from "../../store/sweep.ts";
import type { Services } from "../services.ts";

/** What the removal of old data works with. */
export type RetentionServices = Pick<
  Services,
  "store" | "now" | "newId" | "log" | "landlord"
>;

/** Removes what is over of one kind, at most so many records. */
export type Remover = (
  services: RetentionServices,
  limit: number,
) => Promise<Swept>;

/** Whether something of a kind that was last true at `at` is over today. */
export function isOlder(
  services: { now(): Milliseconds; landlord: Pick<Landlord, "retention"> },
  kind: RetentionKind,
  at: Instant | IsoDate,
): boolean {
  const { retention } = services.landlord;
  return at.slice(0, 10) <
    keptSince(RETENTION[kind], retention, services.now());
}

/** Whether a record says itself that its time is over. */
export function isExpired(
  { now }: { now(): Milliseconds },
  { expiresAt }: { expiresAt: Instant },
): boolean {
  return Date.parse(expiresAt) <= now();
}
