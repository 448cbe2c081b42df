import type { AmountText } from "../fr/amount_island.ts";

export const amountText: AmountText = {
  leaves: "Depois deste pagamento, fica por pagar %.",
  settles: "Depois deste pagamento, a sua conta fica em dia.",
  advance: "É mais do que deve: fica com um adiantamento de %.",
};
