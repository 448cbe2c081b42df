import type { AmountText } from "../fr/amount_island.ts";

export const amountText: AmountText = {
  leaves: "Bu ödemeden sonra kalan borç: %.",
  settles: "Bu ödemeden sonra hesabınızda borç kalmaz.",
  advance: "Borcunuzdan fazla: hesabınızda % alacağınız olur.",
};
