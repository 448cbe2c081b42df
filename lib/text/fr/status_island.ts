/** What the island of a payment's state may say; given to it as a prop, so that its script holds no words. */
export interface StatusText {
  waiting: string;
  lost: string;
  done: string;
}

export const statusIslandText: StatusText = {
  waiting: "Nous attendons la réponse de la banque…",
  lost: "La connexion est coupée. Nous réessayons tout seuls.",
  done: "La banque a répondu. La page se met à jour.",
};
