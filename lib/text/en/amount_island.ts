import type { AmountText } from "../fr/amount_island.ts";

export const amountText: AmountText = {
  leaves: "After this payment, you will still have % to pay.",
  settles: "After this payment, your account will be up to date.",
  advance: "This is more than you owe: you will be % in credit.",
};
