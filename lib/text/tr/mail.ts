/** What every mail has. */
export const mailText = {
  hello: "Merhaba,",
  /** The line against phishing that every mail to a tenant ends with. */
  neverAsked:
    "Ne e-postayla ne telefonla; şifrenizi ya da kart numaranızı sizden asla istemeyiz.",
  phone: (phone: string): string => `Telefon: ${phone}`,
  email: (email: string): string => `E-posta: ${email}`,
};
