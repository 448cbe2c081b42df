/** The words that stand on the printed documents alone. */
export const documentText = {
  tenantNumber: "N° de locataire",
  contract: "Contrat",
  home: "N° de logement",
  object: "Pour",
  issuedOn: "Émis le",
  paidOn: "Reçu le",
  debit: "Débit",
  credit: "Crédit",
  line: "Détail",
  payTitle: "Comment payer",
  online: (address: string): string =>
    `En ligne, par carte bancaire\u00A0: ${address}`,
  transfer: "Par virement, avec ces informations\u00A0:",
  beneficiary: "Bénéficiaire",
  iban: "IBAN",
  bic: "BIC",
  reference: "Référence",
  qrAlt:
    "Code QR du virement\u00A0: bénéficiaire, IBAN, montant et référence écrits à côté.",
  drawn: (amount: string, day: string): string =>
    `${amount} seront prélevés le ${day}. Vous n’avez rien à faire.`,
  nothing: "Vous n’avez rien à payer.",
  slip: "Talon à joindre à votre paiement",
  slipDue: "À payer avant le",
  slipAmount: "Montant",
  verify: (code: string, address: string): string =>
    `Code de vérification ${code}, à contrôler sur ${address}`,
  notQuittance: "Cet avis n’est ni un reçu, ni une quittance.",
};
