/** What the amount island may say; `%` stands for the amount. Given to it as a prop, so that its script holds no words. */
export interface AmountText {
  leaves: string;
  settles: string;
  advance: string;
}

export const amountText: AmountText = {
  leaves: "Après ce paiement, il restera % à payer.",
  settles: "Après ce paiement, votre compte sera à jour.",
  advance:
    "C’est plus que ce que vous devez\u00A0: vous aurez une avance de %.",
};
