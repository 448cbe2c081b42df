import type { AmountFault } from "../domain/money.ts";
import type { PasswordFault } from "../domain/account/password.ts";
import type { PlainMessage } from "./texts.ts";

/** Why an amount as typed is refused, and how to write it. */
export const AMOUNT_FAULTS = {
  empty: "fault-amount-empty",
  unreadable: "fault-amount-unreadable",
  negative: "fault-amount-negative",
  zero: "fault-amount-zero",
  too_many_decimals: "fault-amount-too-many-decimals",
  ambiguous: "fault-amount-ambiguous",
  too_large: "fault-amount-too-large",
} as const satisfies Record<AmountFault, PlainMessage>;

/** Why a new password is refused, and what would be accepted. */
export const PASSWORD_FAULTS = {
  too_short: "fault-password-too-short",
  too_few_digits: "fault-password-too-few-digits",
  too_long: "fault-password-too-long",
  common: "fault-password-common",
  personal: "fault-password-personal",
} as const satisfies Record<PasswordFault, PlainMessage>;
