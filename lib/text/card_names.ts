import {
  ANY_CARD,
  type Card,
  type CardChoice,
  isCard,
} from "../domain/payments/card.ts";
import type { Texts } from "./texts.ts";

/** The makes of cards: the same in every language. */
export const CARD_NAMES: Readonly<Record<Card, string>> = {
  CB: "CB",
  VISA_ELECTRON: "Visa Electron",
  VPAY: "V PAY",
  VISA: "Visa",
  MASTERCARD: "Mastercard",
  MAESTRO: "Maestro",
  "E-CARTEBLEUE": "e-Carte Bleue",
};

/** What a payment is made with, in words; with the make that the bank has told of it, where only the bank knows it. */
export function cardName(
  { t }: Pick<Texts, "t">,
  card: CardChoice,
  brand = "",
): string {
  if (card !== ANY_CARD) return CARD_NAMES[card];
  return isCard(brand) ? CARD_NAMES[brand] : t("card-any");
}
