/** What every mail has. */
export const mailText = {
  hello: "Hello,",
  /** The line against phishing that every mail to a tenant ends with. */
  neverAsked:
    "We will never ask you for your password or your card number, either by email or by phone.",
  phone: (phone: string): string => `Phone: ${phone}`,
  email: (email: string): string => `Email: ${email}`,
};
