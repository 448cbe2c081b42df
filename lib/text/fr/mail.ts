/** What every mail has. */
export const mailText = {
  hello: "Bonjour,",
  /** The line against phishing that every mail to a tenant ends with. */
  neverAsked:
    "Nous ne vous demanderons jamais votre mot de passe ni votre numéro de carte, ni par courriel, ni par téléphone.",
  phone: (phone: string): string => `Téléphone\u00A0: ${phone}`,
  email: (email: string): string => `Courriel\u00A0: ${email}`,
};
