/** The means of payment that a tenant may choose, as the bank names them, in the order of the original page. */
export const CARDS = [
  "CB",
  "VISA_ELECTRON",
  "VPAY",
  "VISA",
  "MASTERCARD",
  "MAESTRO",
  "E-CARTEBLEUE",
] as const;
export type Card = typeof CARDS[number];

/** Whether a text is one of the bank's codes that we offer. */
export function isCard(text: string): text is Card {
  return CARDS.some((card) => card === text);
}
