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

/** Any card of the landlord's shop: the bank tells its make from its number. */
export const ANY_CARD = "ANY";

/** What a payment is made with. */
export type CardChoice = Card | typeof ANY_CARD;

/** What a shop takes where its landlord names nothing. */
export const USUAL_CARDS: readonly Card[] = ["CB", "VISA", "MASTERCARD"];

/** Whether a text is one of the bank's codes that we offer. */
export function isCard(text: string): text is Card {
  return CARDS.some((card) => card === text);
}
