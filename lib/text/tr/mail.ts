/** What every mail has. */
export const mailText = {
  hello: "Merhaba,",
  /** The line against phishing that every mail to a tenant ends with. */
  neverAsked:
    "Sizden şifrenizi ya da kart numaranızı asla istemeyiz: ne e-postayla ne de telefonla.",
  phone: (phone: string): string => `Telefon: ${phone}`,
  email: (email: string): string => `E-posta: ${email}`,
};
