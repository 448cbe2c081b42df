import type { Cents } from "../domain/money.ts";
import type { Texts } from "./texts.ts";

/** A balance in a column, its sign in a word: `dû 830,41 €`, `à jour`, `avance 12,00 €`. */
export function balanceWords(
  { t, format: { euros } }: Texts,
  balanceCents: Cents,
): string {
  if (balanceCents === 0) return t("ledger-settled");
  return balanceCents < 0
    ? t("ledger-owed", { amount: euros(0 - balanceCents) })
    : t("ledger-ahead", { amount: euros(balanceCents) });
}
