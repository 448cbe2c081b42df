import type { AmountText } from "../fr/amount_island.ts";

export const amountText: AmountText = {
  leaves: "بعد هذا الدفع، سيبقى عليكم دفع %.",
  settles: "بعد هذا الدفع، لن يبقى عليكم أي مبلغ.",
  advance: "هذا أكثر مما عليكم: ستكون لديكم دفعة مسبقة قدرها %.",
};
