import type { Card } from "../domain/payments/card.ts";

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
