import type { RefusalReason } from "./notification.ts";

/** What the bank is told: the status decides whether it sends again, the text stands in its history. */
export interface BankAnswer {
  status: 200 | 400;
  /** ASCII, short, without personal data. */
  text: string;
}

/** What became of a notification. */
export type Reception =
  | { kind: "booked" | "known" | "parked" }
  | { kind: "refused"; reason: RefusalReason };

/** The bank keeps the first 512 characters of the text; any status outside 2xx and 3xx makes it send again. */
export function buildAnswer(reception: Reception): BankAnswer {
  switch (reception.kind) {
    case "booked":
      return { status: 200, text: "OK-notification recorded" };
    case "known":
      return { status: 200, text: "OK-notification already recorded" };
    case "parked":
      return {
        status: 200,
        text: "KO-not placed, kept for a person to decide",
      };
    case "refused":
      return {
        status: 400,
        text: `KO-${reception.reason.replaceAll("_", "-")}`,
      };
  }
}
