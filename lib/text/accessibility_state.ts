import type { AccessibilityState } from "../domain/landlord_statements.ts";
import type { PlainMessage } from "./texts.ts";

/** The words that the foot of each page must carry, by the state of the accessibility statement. */
export const ACCESSIBILITY_STATES = {
  non_conforme: "common-accessibility",
  partiellement_conforme: "common-accessibility-partial",
  totalement_conforme: "common-accessibility-total",
} as const satisfies Record<AccessibilityState, PlainMessage>;
