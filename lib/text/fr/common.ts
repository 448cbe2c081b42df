/** Words that stand on every page. */
export const commonText = {
  site: "Mon espace locataire",
  skip: "Aller au contenu",
  errorPrefix: "Erreur : ",
  errorSummary: "Des informations sont à corriger",
  required: "obligatoire",
  nav: "Menu principal",
  home: "Accueil",
  pay: "Payer",
  balance: "Solde",
  documents: "Documents",
  contact: "Contact",
  account: "Compte",
  signIn: "Connexion",
  signOut: "Se déconnecter",
  call: "Téléphone",
  write: "Courriel",
  footerNav: "Informations",
  help: "Aide",
  legal: "Mentions légales",
  privacy: "Données personnelles",
  cookies: "Cookies",
  accessibility: "Accessibilité : non conforme",
  info: "Information",
  success: "C’est fait",
  warning: "Attention",
  step: "Étape",
  done: "terminée",
  show: "Afficher",
  iban: "IBAN",
  bic: "BIC",
  beneficiary: "Bénéficiaire",
  reference: "Référence à recopier",
  amount: "Montant",
  transfer: "Payer par virement",
  transferCode:
    "Ou scannez ce code avec l’application de votre banque, si elle sait le lire\u00A0:",
  transferCodeAlt:
    "Code QR du virement\u00A0: il contient les informations écrites au-dessus.",
  transferLead:
    "Depuis votre banque, recopiez ces informations. La référence nous permet de reconnaître votre paiement.",
};

/** How a balance reads in words. */
export const balanceText = {
  owes: (amount: string): string => `Vous devez ${amount}`,
  settled: "Votre compte est à jour",
  advance: (amount: string): string => `Vous avez une avance de ${amount}`,
};
