import { PARIS } from "../domain/month.ts";
import type { Instant } from "../domain/month.ts";

const MOMENT = new Intl.DateTimeFormat("fr-FR", {
  timeZone: PARIS,
  dateStyle: "short",
  timeStyle: "medium",
});

/** A moment for the landlord's people, in Paris: `24/11/2026 22:00:00`. */
export function momentWords(at: Instant): string {
  return MOMENT.format(new Date(at));
}
