/** What every mail has. */
export const mailText = {
  hello: "Bom dia,",
  /** The line against phishing that every mail to a tenant ends with. */
  neverAsked:
    "Nunca lhe pediremos a sua palavra-passe nem o número do seu cartão, nem por e-mail, nem por telefone.",
  phone: (phone: string): string => `Telefone: ${phone}`,
  email: (email: string): string => `E-mail: ${email}`,
};
