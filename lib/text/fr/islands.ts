/** The words of islands alone, so that a page loads no others. */
export const amountText = {
  leaves: (amount: string): string =>
    `Après ce paiement, il restera ${amount} à payer.`,
  settles: "Après ce paiement, votre compte sera à jour.",
  advance: (amount: string): string =>
    `C’est plus que ce que vous devez\u00A0: vous aurez une avance de ${amount}.`,
};

export const paymentStatusText = {
  waiting: "Nous attendons la réponse de la banque…",
  lost: "La connexion est coupée. Nous réessayons tout seuls.",
  done: "La banque a répondu. La page se met à jour.",
};
