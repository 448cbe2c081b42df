import type { StoredPlan } from "./plan.ts";

/** The plan of a contract that counts: the latest that runs, else the latest of all; null where there is none. */
export function pickPlan(plans: readonly StoredPlan[]): StoredPlan | null {
  const running = plans.filter(({ state }) => state === "en_cours");
  const among = running.length > 0 ? running : plans;
  return among.toSorted((a, b) =>
    a.startsOn < b.startsOn ? 1 : a.startsOn > b.startsOn ? -1 : 0
  ).at(0) ?? null;
}
