import type { Services } from "../services.ts";

/** What making a link of the office works with: a command has no more. */
export type StaffServices = Pick<
  Services,
  "store" | "now" | "newId" | "randomBytes" | "log"
>;
