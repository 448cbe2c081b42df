/** The choice of the language, and what is in French only. */
export const languageText = {
  /** Of the choice itself. */
  title: "Langue",
  /** Above what has no translation: legal texts, the landlord's own words. */
  frenchOnly: "Ce qui suit est en français\u00A0: c’est le texte qui fait foi.",
};

/** Small conveniences of forms and facts. */
export const comfortText = {
  showPassword: "Afficher le mot de passe",
  hidePassword: "Masquer le mot de passe",
  copy: "Copier",
  copied: "Copié",
  /** A file of the days by which to pay, for the calendar of a phone. */
  calendar: "Ajouter les échéances à mon agenda (fichier ICS)",
  calendarEvent: "Loyer à payer",
  calendarName: "Échéances de loyer",
};

/** What a search engine or a shared link shows of the site. */
export const siteText = {
  description:
    "Votre espace locataire\u00A0: votre solde, vos avis d’échéance, vos paiements et vos documents.",
};

/** The last balance and notice, kept on a device that has been told to. */
export const offlineText = {
  title: "Sur cet appareil, sans réseau",
  lead:
    "Vous pouvez garder sur cet appareil votre dernier solde et votre dernier avis. Vous les verrez même sans réseau.",
  shared:
    "Ne le faites pas sur un téléphone ou un ordinateur partagé\u00A0: les autres pourraient les lire. Tout est effacé quand vous vous déconnectez.",
  keep: "Garder mon dernier solde et mon dernier avis sur cet appareil",
  kept: "C’est gardé sur cet appareil.",
  eraseLead:
    "Ce qui est gardé sur cet appareil peut être effacé ici, même sans réseau.",
  erase: "Effacer ce qui est gardé sur cet appareil",
  erased: "C’est effacé. Plus rien n’est gardé sur cet appareil.",
  failed: "Rien n’a été gardé. Rechargez cette page, puis recommencez.",
  unable: "Ce navigateur ne sait pas garder de pages sans réseau.",
  pageTitle: "Pas de réseau",
  pageLead: "Vous n’avez pas de réseau. Voici ce que cet appareil a gardé.",
  pageEmpty:
    "Vous n’avez pas de réseau. Réessayez quand la connexion sera revenue.",
  /** Before a date and a time. */
  savedOn: "Gardé le",
  retry: "Réessayer",
  /** A form that could not be sent. */
  notSent:
    "Pas de réseau\u00A0: rien n’a été envoyé. Ce que vous avez écrit est toujours là. Réessayez.",
};
