/** The mails of a command leave with the server's next round. */
const MAIL_LEAVES = "Le mail part dans la minute, si le site tourne.";

/** What `deno task account` says to whoever runs it. */
export const accountCommandText = {
  faults: {
    usage: [
      "Usage\u00A0: deno task account VERBE RÉFÉRENCE [--by NOM]",
      "  RÉFÉRENCE\u00A0: un contrat (L/0039000204) ou un numéro de locataire, comme sur l’avis d’échéance.",
      "  show RÉFÉRENCE\u00A0: qui c’est, ses contrats, son compte, ses connexions, ce qui le bloque.",
      "  unlock RÉFÉRENCE\u00A0: remet à zéro les essais comptés pour ce compte.",
      "  end-sessions RÉFÉRENCE\u00A0: ferme toutes ses connexions.",
      "  change-email RÉFÉRENCE ADRESSE [--confirm ADRESSE]\u00A0: remplace l’adresse mail\u00A0; l’ancienne en est avertie.",
      "  close RÉFÉRENCE\u00A0: ferme le compte\u00A0; adresse et mot de passe sont effacés, le locataire est averti.",
      "  reopen RÉFÉRENCE ADRESSE [--confirm ADRESSE]\u00A0: rouvre un compte fermé\u00A0; un lien pour choisir un mot de passe part à cette adresse.",
      "  L’adresse se tape deux fois\u00A0: avec --confirm, ou quand elle est redemandée.",
      "  Chaque geste, consultation comprise, est écrit au journal avec votre nom (--by, ou votre compte sur cette machine).",
    ],
    reference: [
      "Cette référence n’est ni un contrat (L et dix chiffres), ni un numéro de locataire (neuf chiffres au plus).",
    ],
    email: ["Cette adresse mail n’en est pas une. Rien n’est changé."],
    confirmation_differs: [
      "L’adresse doit être tapée deux fois à l’identique (la seconde fois avec --confirm). Rien n’est changé.",
    ],
  },
  nameless: [
    "On ne sait pas qui vous êtes\u00A0: ajoutez --by NOM. Rien n’est fait.",
  ],
  typeAgain: "Tapez l’adresse une seconde fois\u00A0:",
  unlocked: (emptied: number, held: number): string =>
    emptied === 0
      ? "Aucun essai n’était compté pour ce compte."
      : `Compteurs remis à zéro\u00A0: ${emptied}, dont ${held} qui bloquai${
        held > 1 ? "ent" : "t"
      }.`,
  ended: (count: number): string => `Connexions fermées\u00A0: ${count}.`,
  done: {
    changed:
      `L’adresse est changée, les connexions sont fermées, l’ancienne adresse est avertie. ${MAIL_LEAVES}`,
    closed:
      `Le compte est fermé, son adresse et son mot de passe sont effacés. ${MAIL_LEAVES}`,
    reopened:
      `Le compte est rouvert avec cette adresse, sans mot de passe. Le lien pour en choisir un vaut une heure\u00A0; ensuite, «\u00A0Mot de passe oublié\u00A0» en envoie un autre. Les choix pour les avis sont ceux d’avant la fermeture. ${MAIL_LEAVES}`,
  },
  refused: {
    no_tenant: "Aucun locataire n’a cette référence.",
    no_account: "Ce locataire n’a pas de compte ouvert.",
    same_address: "Ce compte a déjà cette adresse.",
    address_taken: "Un autre compte a déjà cette adresse.",
    never_closed:
      "Ce locataire n’a fermé aucun compte\u00A0: il s’inscrit sur le site.",
    already_open: "Le compte de ce locataire est déjà ouvert.",
  },
};
