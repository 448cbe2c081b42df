/** The words of the page that shows a developer the mails sent. */
export const outboxText = {
  title: "Courrier envoyé",
  note:
    "Aucun courriel ne part d’ici : en développement, ils s’affichent sur cette page.",
  none: "Aucun courriel pour l’instant.",
  back: "Tous les courriels",
  unknown: "Ce courriel n’est plus là : seuls les 200 derniers sont gardés.",
  to: "À",
  replyTo: "Réponse à",
  sentAt: "Envoyé",
  caption: "Les courriels envoyés, le plus récent en premier",
  subject: "Objet",
};
