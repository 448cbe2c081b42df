/** What a page says when something cannot be shown, by status; `ours` for all that is our own failure. */
export const errorSentences = {
  400: {
    title: "Cette demande n’est pas lisible",
    lead: "Revenez à la page précédente et recommencez.",
  },
  403: {
    title: "Cette demande est refusée",
    lead:
      "Elle ne vient pas d’une page de ce site. Ouvrez le site de nouveau et recommencez.",
  },
  404: {
    title: "Cette page n’existe pas",
    lead:
      "L’adresse est peut-être incomplète, ou la page a été retirée. Vérifiez l’adresse, ou repartez de l’accueil.",
  },
  413: {
    title: "C’est trop long",
    lead: "Le texte envoyé est trop long. Raccourcissez-le et recommencez.",
  },
  503: {
    title: "Le site est très demandé",
    lead:
      "Réessayez dans quelques secondes. Rien n’est perdu et rien n’a été payé deux fois.",
  },
  ours: {
    title: "Une erreur est survenue chez nous",
    lead:
      "Ce n’est pas de votre faute et rien n’est perdu. Réessayez dans un instant.",
  },
};

export const errorPageText = {
  home: "Retour à l’accueil",
  help: "Aide",
  reference: (id: string): string =>
    `Si le problème continue, donnez-nous cette référence\u00A0: ${id}`,
};
