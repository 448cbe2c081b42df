import { type Instant, parisDay } from "../domain/month.ts";
import { shortDate, timeOfDay } from "./format.ts";

/** A moment as the landlord's people read it: `30/11/2026 14 h 05`, the time in one piece. */
export function shortMoment(at: Instant): string {
  return `${shortDate(parisDay(at))} ${
    timeOfDay(at).replaceAll(" ", "\u00A0")
  }`;
}
